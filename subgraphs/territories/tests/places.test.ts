import { expect, test } from 'vitest';
import { useHouse } from './make.ts';

const house = useHouse();

test('answers the region of this hub with the sums of its communes', async () => {
  const { data } = await house().ask('{ region { code name population departments { code name population } } }');
  const region = data?.['region'] as { departments: { code: string }[] };
  expect(region).toMatchObject({ code: '75', name: 'Nouvelle-Aquitaine', population: 6_150_451 });
  expect(region.departments).toHaveLength(12);
  expect(region.departments[0]).toEqual({ code: '16', name: 'Charente', population: 352_683 });
  expect(region.departments[5]).toEqual({ code: '33', name: 'Gironde', population: 1_690_493 });
});

test('answers a commune with all its places', async () => {
  const { data } = await house().ask(`{ commune(code: "33063") {
    name population postalCodes department { name region { name } } epci { siren name kind }
    employmentArea { code name } position { latitude longitude precision } } }`);
  expect(data?.['commune']).toEqual({
    name: 'Bordeaux',
    population: 267_991,
    postalCodes: ['33000', '33100', '33200', '33300', '33800'],
    department: { name: 'Gironde', region: { name: 'Nouvelle-Aquitaine' } },
    epci: { siren: '243300316', name: 'Bordeaux Métropole', kind: 'METRO' },
    employmentArea: { code: 'PROV-01', name: 'Bassin de Bordeaux (périmètre provisoire)' },
    position: { latitude: 44.84044, longitude: -0.5805, precision: 'COMMUNE' },
  });
});

test('says when a commune stands at the centre of its EPCI', async () => {
  const { data } = await house().ask('{ commune(code: "17207") { name position { precision } } }');
  expect(data?.['commune']).toEqual({ name: 'Loix', position: { precision: 'EPCI' } });
});

test('answers null for places that this hub does not hold', async () => {
  const { data, errors } = await house().ask(
    '{ commune(code: "75056") { name } department(code: "75") { name } region(code: "11") { name } }',
  );
  expect({ data, errors }).toEqual({ data: { commune: null, department: null, region: null }, errors: undefined });
});

test('refuses a code that is not one', async () => {
  const { errors } = await house().ask('{ commune(code: "Bordeaux") { name } }');
  expect(errors?.[0]?.message).toContain('Give the INSEE code, not the postal code');
});

test('resolves references to each entity, null where there is none', async () => {
  const representations = [
    { __typename: 'Region', code: '75' },
    { __typename: 'Department', code: '87' },
    { __typename: 'Epci', siren: '241700434' },
    { __typename: 'EmploymentArea', code: 'PROV-02' },
    { __typename: 'Commune', code: '87085' },
    { __typename: 'Commune', code: '99999' },
    { __typename: 'Department', code: '01' },
  ];
  const { data } = await house().ask(
    `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Region { name } ... on Department { name } ... on Epci { name } ... on EmploymentArea { name }
      ... on Commune { name } } }`,
    { representations },
  );
  expect(data?.['_entities']).toEqual([
    { name: 'Nouvelle-Aquitaine' },
    { name: 'Haute-Vienne' },
    { name: 'CA de La Rochelle' },
    { name: 'Bassin de Limoges (périmètre provisoire)' },
    { name: 'Limoges' },
    null,
    null,
  ]);
});

test('lists the EPCI of a department by name, those across its border too', async () => {
  const { department } = await house().read<{
    department: { epcis: { name: string; communes: { code: string }[] }[] };
  }>('{ department(code: "23") { epcis { name communes { code } } } }');
  const names = department.epcis.map(({ name }) => name);
  const communes = department.epcis.flatMap((epci) => epci.communes.map(({ code }) => code));
  expect(names).toEqual([...new Set(names)].toSorted());
  expect(communes.filter((code) => code.startsWith('23'))).toHaveLength(255);
});
