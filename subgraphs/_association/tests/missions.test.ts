import { publicCaller } from '@tresse/kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestAssociation, type TestAssociation } from '../src/testing/index.ts';
import { delivery, files, voisins } from './make.ts';

let it: TestAssociation;

beforeAll(async () => {
  it = await openTestAssociation(voisins);
  await it.deliver(delivery);
  await it.deliver(
    files.missions(
      'm-1;33-1;Accueillir;Accueil de public;2;2026-01-01;;3;oui;non',
      'm-2;33-1;Trier les dons;Collecte de produits;1;2026-01-01;2026-06-16;;;',
      'm-3;33-1;Finie;Autre;1;2026-01-01;2026-06-15;;;',
      'm-4;33-1;Pourvue;Autre;0;2026-01-01;;;;',
      'm-5;33-1;À venir;Autre;1;2026-06-16;;;;',
      'm-6;33-2;Aujourd’hui;Autre;1;2026-06-15;2026-06-16;;;oui',
    ),
  );
});
afterAll(() => it.database.close());

// The clock stands at 15 June 2026.
const askOpen = (page: string, codes = ['33-1', '33-2', '17-1'], fields = 'id') =>
  it.ask(
    `query($entities: [_Any!]!) { _entities(representations: $entities) { ... on Center {
      openMissions${page} { edges { node { ${fields} } } pageInfo { hasNextPage endCursor } } } } }`,
    { entities: codes.map((code) => ({ __typename: 'Center', id: `les-voisins~${code}` })) },
    publicCaller,
  );

interface Page {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

async function readPages(...asked: Parameters<typeof askOpen>): Promise<Page[]> {
  const { data } = await askOpen(...asked);
  const centers = data?.['_entities'] as { openMissions: Page }[];
  return centers.map(({ openMissions }) => openMissions);
}

const listOpen = async (...asked: Parameters<typeof askOpen>) =>
  (await readPages(...asked)).map(({ edges }) => edges.map(({ node }) => node.id.split('~')[1]));

test('tells anybody the missions of a center that are open today, with all that was delivered of them', async () => {
  const fields = `id title activity placesOpen from to weeklyHours reducedMobilityAccessible openToWelcomedPeople
    center { id }`;
  const [page] = await readPages('', ['33-1'], fields);
  const common = { from: '2026-01-01', center: { id: 'les-voisins~33-1' } };
  expect(page?.edges.map(({ node }) => node)).toEqual([
    {
      ...common,
      id: 'les-voisins~m-1',
      title: 'Accueillir',
      activity: 'RECEPTION',
      placesOpen: 2,
      to: null,
      weeklyHours: 3,
      reducedMobilityAccessible: true,
      openToWelcomedPeople: false,
    },
    {
      ...common,
      id: 'les-voisins~m-2',
      title: 'Trier les dons',
      activity: 'COLLECTION',
      placesOpen: 1,
      to: '2026-06-16',
      weeklyHours: null,
      reducedMobilityAccessible: null,
      openToWelcomedPeople: null,
    },
  ]);
});

test.each([
  ['2026-06-14', [['m-1', 'm-2', 'm-3'], [], []]],
  ['2026-06-15', [['m-1', 'm-2'], ['m-6'], []]],
  ['2026-06-16', [['m-1', 'm-5'], [], []]],
  ['2025-12-31', [[], [], []]],
])('on %s, those whose half-open period holds the day and that have a place', async (day, open) => {
  expect(await listOpen(`(on: "${day}")`)).toEqual(open);
});

test('pages follow one another without loss or repetition', async () => {
  const [first] = await readPages('(first: 1)', ['33-1']);
  expect(first?.pageInfo.hasNextPage).toBe(true);
  const second = await listOpen(`(first: 5, after: "${first?.pageInfo.endCursor}")`, ['33-1']);
  expect(second).toEqual([['m-2']]);
});

test.each([
  ['first', '(first: 101)'],
  ['after', '(after: "abc")'],
])('refuses %s out of its bounds', async (argument, page) => {
  const { errors } = await askOpen(page);
  expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
});

test('needs one statement for the missions of all centers', async () => {
  const count = async (codes: string[]) =>
    (await it.database.countStatements(() => askOpen('', codes))).statements.length;
  expect([await count(['33-1']), await count(['33-1', '33-2', '17-1'])]).toEqual([2, 2]);
});

test('closes a mission that is delivered again without a place', async () => {
  const [summary] = await it.deliver(files.missions('m-6;33-2;Aujourd’hui;Autre;0;2026-06-15;2026-06-16;;;oui'));
  expect(summary).toMatchObject({ created: 0, changed: 1, rejectedCount: 0 });
  expect((await listOpen(''))[1]).toEqual([]);
});
