import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeMember, openTestAssociation, type TestAssociation } from '../src/testing/index.ts';
import { findConnection } from './answers.ts';
import { delivery, files, voisins } from './make.ts';

let it: TestAssociation;

beforeAll(async () => {
  it = await openTestAssociation(voisins);
  const newcomers = ['03-01', '03-09', '03-05'].map((day, index) => `p-331new${index}aa;33-1;;;2026-${day}`);
  await it.deliver({ ...delivery, 'people.csv': `${delivery['people.csv']}${newcomers.join('\n')}\n` });
});
afterAll(() => it.database.close());

const coordinator = makeMember('department-coordinator', 'les-voisins', { departments: ['33', '17'] });

const ask = (operation: string, variables = {}) => it.ask(operation, variables, coordinator);

const askPage = async (page: string) =>
  findConnection(
    await ask(`{ center(id: "les-voisins~33-1") { people(${page}) {
      edges { node { id lastContactOn } } pageInfo { hasNextPage endCursor } } } }`),
    'people',
  );

test('lists the people of a center by their latest contact, and pages neither lose nor repeat one', async () => {
  const first = await askPage('first: 2');
  await it.deliver(files.people('p-331newest;33-1;;;2026-03-20'));
  const second = await askPage(`first: 2, after: "${first.pageInfo.endCursor}"`);
  expect([...first.edges, ...second.edges].map(({ node }) => node)).toEqual([
    { id: 'les-voisins~p-331new1aa', lastContactOn: '2026-03-09' },
    { id: 'les-voisins~p-331new2aa', lastContactOn: '2026-03-05' },
    { id: 'les-voisins~p-331aaaaaa', lastContactOn: '2026-03-05' },
    { id: 'les-voisins~p-331new0aa', lastContactOn: '2026-03-01' },
  ]);
  expect(second.pageInfo.hasNextPage).toBe(false);
});

test.each(['first: 0', 'first: 101', `after: "${btoa('["2026-02-31","y"]')}"`])(
  'refuses a page with %s',
  async (page) => {
    const { errors } = await ask(`{ center(id: "les-voisins~33-1") { people(${page}) { edges { cursor } } } }`);
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  },
);

test('pages the centers for which the caller may act', async () => {
  const page = '{ edges { node { id people { edges { node { id } } } } } pageInfo { hasNextPage endCursor } }';
  const first = findConnection(await ask(`{ myCenters(first: 2) ${page} }`), 'myCenters');
  const second = findConnection(await ask(`{ myCenters(after: "${first.pageInfo.endCursor}") ${page} }`), 'myCenters');
  expect([first, second].map(({ edges }) => edges.map(({ node }) => node['id']))).toEqual([
    ['les-voisins~17-1', 'les-voisins~33-1'],
    ['les-voisins~33-2'],
  ]);
});

test('needs as many statements for the people of all centers as for those of one', async () => {
  const count = (first: number) =>
    it.database.countStatements(() =>
      ask(`{ myCenters(first: ${first}) { edges { node { people { edges { node { ageBand center { id } } } } } } } }`),
    );
  const [one, all] = [await count(1), await count(100)];
  expect([one.statements.length, all.statements.length]).toEqual([3, 3]);
});
