import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCatalogue, type TestCatalogue } from '../make.ts';
import { makeLheo } from '../make-lheo.ts';

let catalogue: TestCatalogue;
beforeAll(async () => {
  catalogue = await createCatalogue();
  const [bordeaux, merignac, libourne] = ['33063', '33281', '33243'].map((commune) => ({ numero: commune, commune }));
  await catalogue.importText(
    makeLheo([
      {
        numero: 'FLE',
        title: 'Français',
        formacodes: ['15235'],
        actions: [bordeaux ?? {}, merignac ?? {}, libourne ?? {}],
      },
      { numero: 'CACES', title: 'CACES', formacodes: ['31768'], actions: [bordeaux ?? {}] },
    ]),
  );
});
afterAll(() => catalogue.database.close());

const operation = `query ($communes: [_Any!]!, $filter: SessionFilter! = {}, $withinKm: Float! = 30, $sameEpci: Boolean! = false) {
  _entities(representations: $communes) { ... on Commune {
    searchSessions(filter: $filter, withinKm: $withinKm, sameEpci: $sameEpci) {
      edges { distanceKm node { training { title } place { commune { code } } } }
    }
  } }
}`;

interface Found {
  readonly edges: readonly { node: { training: { title: string }; place: { commune: { code: string } } } }[];
}

const ask = (codes: readonly string[], variables: Record<string, unknown> = {}) =>
  catalogue.ask(operation, { communes: codes.map((code) => ({ __typename: 'Commune', code })), ...variables });

async function search(code: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await ask([code], variables);
  if (errors) throw errors[0]?.extensions;
  const [commune] = (data?.['_entities'] ?? []) as readonly { readonly searchSessions: Found | null }[];
  return commune?.searchSessions?.edges.map(({ node }) => `${node.training.title} ${node.place.commune.code}`);
}

it.each([
  ['thirty kilometres, nearest first', {}, ['CACES 33063', 'Français 33063', 'Français 33281', 'Français 33243']],
  ['a distance', { withinKm: 15 }, ['CACES 33063', 'Français 33063', 'Français 33281']],
  ['its own EPCI', { sameEpci: true }, ['CACES 33063', 'Français 33063', 'Français 33281']],
  ['a domain', { filter: { formacodes: ['15235', '15022'] }, withinKm: 15 }, ['Français 33063', 'Français 33281']],
])('searches around a commune within %s', async (_, variables, found) => {
  const sorted = (await search('33063', variables))?.toSorted();
  expect(sorted).toEqual(found.toSorted());
});

it('begins with the nearest', async () => {
  expect(await search('33243', { filter: { formacodes: ['15235'] }, withinKm: 100 })).toEqual([
    'Français 33243',
    'Français 33063',
    'Français 33281',
  ]);
});

it('answers null around a commune whose position is not known', async () => {
  expect(await search('99999')).toBeUndefined();
});

it('takes no other departure than the commune', async () => {
  const filter = { near: { commune: '33243', withinKm: 5 } };
  await expect(search('33063', { filter })).rejects.toMatchObject({ argument: 'filter.near' });
});

it('sends as many statements for four communes as for one', async () => {
  const count = async (codes: readonly string[]) => {
    const asked = () => ask(codes, { filter: { formacodes: ['15235'] } });
    await asked();
    return (await catalogue.database.countStatements(asked)).statements.length;
  };
  expect(await count(['33063', '33281', '33318', '33243'])).toBe(await count(['33063']));
});
