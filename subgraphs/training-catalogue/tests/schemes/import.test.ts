import { isNothingTaken } from '@tresse/kit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importSchemes } from '../../src/import/index.ts';
import type { TestCatalogue } from '../make.ts';
import { makeLheo } from '../make-lheo.ts';
import { areas, createSchemeCatalogue, importSchemeFiles, makeRule, makeScheme } from './make.ts';

let catalogue: TestCatalogue;
beforeEach(async () => {
  catalogue = await createSchemeCatalogue([{ numero: 'F', actions: [{ numero: 'A' }, { numero: 'B' }] }]);
});
afterEach(() => catalogue.database.close());

const readAssigned = () =>
  catalogue.database.program.client`select scheme, objective from training_action_scheme order by 1, 2`;

const tell = (hints: readonly string[]) =>
  catalogue.database.program.client`
    update training_action set scheme_hints = ${hints}
    where id = (select min(id) from training_action)`;

it('takes the data of the hub, and changes nothing when they are imported twice', async () => {
  const again = await importSchemes({ database: catalogue.database.program, areas });
  expect([again.read, again.created, again.changed, again.rejectedCount]).toEqual([22, 0, 0, 0]);
});

it('keeps the employment area of each commune that has one', async () => {
  const rows = await catalogue.database.program.client`select * from commune_area order by 1`;
  expect(rows.map((row) => ({ ...row }))).toEqual([
    { commune_code: '33063', area_code: 'A1' },
    { commune_code: '86194', area_code: 'A2' },
  ]);
});

it('finds schemes anew when rules change, and takes those away that no rule tells any more', async () => {
  await tell(['POEC 2026']);
  await importSchemes({ database: catalogue.database.program, areas });
  expect(await readAssigned()).toEqual([{ scheme: 'POEC', objective: null }]);
  await importSchemeFiles(catalogue, {
    'scheme-rules': [makeRule({ hint: '2026', objective: 'FLE' })],
  });
  expect(await readAssigned()).toEqual([{ scheme: 'HSP_SOCLE', objective: 'FLE' }]);
  await importSchemeFiles(catalogue, { 'scheme-rules': [makeRule({ hint: 'autre chose' })] });
  expect(await readAssigned()).toEqual([]);
});

it('finds schemes in the transaction that imports trainings', async () => {
  await importSchemeFiles(catalogue, { 'scheme-rules': [makeRule({ hint: null, siret: '00090001900019' })] });
  const actions = [{ numero: 'C' }, { numero: 'D' }];
  await catalogue.importText(
    makeLheo([
      { numero: 'G', actions },
      { numero: 'H', siret: '00090002700012', actions },
    ]),
  );
  expect((await readAssigned()).length).toBe(4);
});

it('leaves rules alone where a folder holds none, and takes a scheme that is known', async () => {
  const { created, changed } = await importSchemeFiles(catalogue, { schemes: [makeScheme()] });
  expect([created, changed]).toEqual([1, 0]);
  const [{ count } = { count: 0 }] = await catalogue.database.program.client`select count(*)::int from scheme_rule`;
  expect(count).toBe(11);
});

const term = { validFrom: '2026-01-01', validTo: null };
const reserved = {
  id: 'places',
  agreement: 'une-convention',
  association: 'restos-du-coeur',
  provider: '00090001900019',
  scheme: null,
  places: 4,
  ...term,
};
const mandatary = {
  id: 'un',
  scheme: 'HSP_SOCLE',
  area: 'A1',
  siret: '00090001900019',
  name: 'Sillage',
  ...term,
  sources: ['Inventé pour un test.'],
};

describe('rejects', () => {
  it.each<[string, string, object, string]>([
    ['a scheme that ends before it begins', 'schemes', makeScheme({ validTo: '2025-01-01' }), 'must come after'],
    ['a scheme without a source', 'schemes', makeScheme({ sources: [] }), 'must name a source'],
    ['a scheme with a field that nobody knows', 'schemes', makeScheme({ budget: 3 }), 'Unrecognized key'],
    ['a rule that asks nothing', 'scheme-rules', makeRule({ hint: null }), 'must be given'],
    ['a rule of an unknown scheme', 'scheme-rules', makeRule({ scheme: 'ZZZ' }), 'scheme « ZZZ » is unknown'],
    ['a rule of an unknown objective', 'scheme-rules', makeRule({ objective: 'ZZZ' }), 'has no objective « ZZZ »'],
    ['a rule of an unknown funder', 'scheme-rules', makeRule({ funder: 'MECENE' }), 'funder'],
    ['a mandatary whose SIRET is wrong', 'mandataries', { ...mandatary, siret: '00090001900018' }, 'check key'],
    ['a mandatary of an unknown scheme', 'mandataries', { ...mandatary, scheme: 'ZZZ' }, 'is unknown'],
    ['reserved places that are none', 'reserved-places', { ...reserved, places: 0 }, 'places'],
    ['reserved places of an unknown scheme', 'reserved-places', { ...reserved, scheme: 'ZZZ' }, 'is unknown'],
    [
      'a derogation that names somebody by number',
      'derogations',
      { ...reserved, places: undefined, scheme: 'HSP_1N', text: 'Pour 1 85 05 78 006 084 36' },
      'social security number',
    ],
  ])('%s', async (_, file, record, reason) => {
    const summary = await importSchemeFiles(catalogue, { [file]: [record] });
    expect(summary.rejections.map((each) => each.reason)).toEqual([expect.stringContaining(reason)]);
    expect([summary.created, summary.changed, isNothingTaken(summary)]).toEqual([0, 0, true]);
  });

  it('a record that repeats an id, and takes the first', async () => {
    const summary = await importSchemeFiles(catalogue, { schemes: [makeScheme(), makeScheme({ title: 'Autre' })] });
    expect([summary.created, summary.rejections.map(({ reason }) => reason)]).toEqual([
      1,
      ['The id « ESSAI » is given twice'],
    ]);
  });

  it('a file that is not JSON, and takes the others', async () => {
    const summary = await importSchemeFiles(catalogue, { schemes: '[{', mandataries: [mandatary] });
    expect([summary.created, summary.rejectedCount]).toEqual([1, 1]);
  });
});
