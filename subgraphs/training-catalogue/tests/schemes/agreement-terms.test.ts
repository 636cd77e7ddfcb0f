import type { Caller } from '@tresse/kit';
import { makeCaller } from '@tresse/kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listDerogations, listReservedAtProviders, listReservedByAgreements } from '../../src/db/agreement-terms.ts';
import type { TestCatalogue } from '../make.ts';
import { createSchemeCatalogue, importSchemeFiles } from './make.ts';

const scopes = ['agreement-terms:read'];
const ofAssociation = (association: string) => makeCaller('center-lead', scopes, { association });
const ofProvider = (provider: string) => makeCaller('training-provider', scopes, { provider });
const [sillage, cap] = ['00090001900019', '00090002700012'] as const;

let catalogue: TestCatalogue;
beforeAll(async () => {
  catalogue = await createSchemeCatalogue([
    { numero: '1', siret: sillage },
    { numero: '2', siret: cap },
  ]);
  const term = { agreement: 'convention', validFrom: '2026-01-01', validTo: '2027-01-01' };
  await importSchemeFiles(catalogue, {
    'reserved-places': [
      { id: 'a', association: 'a', provider: sillage, scheme: 'HSP_SOCLE', places: 4, ...term },
      { id: 'b', association: 'b', provider: sillage, scheme: null, places: 2, ...term },
      { id: 'c', association: 'a', provider: cap, scheme: null, places: 1, ...term },
      { id: 'd', association: 'a', provider: cap, scheme: null, places: 9, ...term, validTo: '2026-07-01' },
    ],
    derogations: [
      { id: 'a', association: 'a', scheme: 'HSP_1N', provider: null, text: 'Sans délai de 18 mois', ...term },
      { id: 'b', association: 'b', scheme: 'HSP_1N', provider: sillage, text: 'Niveau 4 admis', ...term },
    ],
  });
});
afterAll(() => catalogue.database.close());

async function ask(caller: Caller) {
  const { data } = await catalogue.ask(
    `query ($of: [_Any!]!, $siret: Siret!) {
      _entities(representations: $of) { ... on Agreement { reservedPlaces { id } derogations { id } } }
      provider(siret: $siret) { reservedPlaces { id } } }`,
    { of: [{ __typename: 'Agreement', id: 'convention' }], siret: sillage },
    caller,
  );
  const { _entities, provider } = data as { _entities: [Record<string, Ids>]; provider: Record<string, Ids> };
  const ids = (rows: Ids | undefined) => rows?.map(({ id }) => id).join('');
  const [agreement] = _entities;
  return [ids(agreement['reservedPlaces']), ids(agreement['derogations']), ids(provider['reservedPlaces'])];
}
type Ids = readonly { readonly id: string }[] | null;

it.each<[string, Caller, (string | undefined)[]]>([
  ['the Region everything', makeCaller('region-manager', scopes), ['abc', 'ab', 'ab']],
  ['an association its own', ofAssociation('a'), ['ac', 'a', 'a']],
  ['another association its own', ofAssociation('b'), ['b', 'b', 'b']],
  ['a provider what is reserved there', ofProvider(sillage), ['ab', 'b', 'ab']],
  ['another provider what is reserved there', ofProvider(cap), ['c', '', '']],
  ['whoever belongs to nobody nothing', makeCaller('center-lead', scopes), ['', '', '']],
  [
    'whoever has no scope nothing',
    makeCaller('volunteer', [], { association: 'a' }),
    [undefined, undefined, undefined],
  ],
])('shows %s', async (_, caller, expected) => {
  expect(await ask(caller)).toEqual(expected);
});

it('tells whom and what each concerns', async () => {
  const { data } = await catalogue.ask(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Agreement {
      reservedPlaces { agreement { id } association { id } provider { name } scheme { code } places validTo }
      derogations { agreement { id } association { id } provider { name } scheme { code } text }
      ended: reservedPlaces(on: "2026-06-30") { places } } } }`,
    { of: [{ __typename: 'Agreement', id: 'convention' }] },
    ofProvider(cap),
  );
  const provider = { name: 'Sillage' };
  const common = { agreement: { id: 'convention' }, association: { id: 'a' }, provider, scheme: null };
  expect(data?.['_entities']).toEqual([
    {
      reservedPlaces: [{ ...common, places: 1, validTo: '2027-01-01' }],
      derogations: [],
      ended: [{ places: 1 }, { places: 9 }],
    },
  ]);
});

describe('whatever the policies of the database', () => {
  it.each([
    ['an association', { kind: 'member', association: 'b' }, 'b', 'b'],
    ['a provider', { kind: 'provider', provider: cap }, 'c', ''],
    ['anybody', { kind: 'anybody' }, '', ''],
  ] as const)('keeps to what concerns %s by its statements alone', async (_, reach, reserved, derogations) => {
    const { db } = catalogue.database.program;
    const asked = { day: '2026-07-01', reach };
    const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).join('');
    expect(ids(await listReservedByAgreements(db, { ids: ['convention'], ...asked }))).toBe(reserved);
    expect(ids(await listReservedAtProviders(db, { ids: [sillage, cap], ...asked }))).toBe(reserved);
    expect(ids(await listDerogations(db, { ids: ['convention'], ...asked }))).toBe(derogations);
  });
});
