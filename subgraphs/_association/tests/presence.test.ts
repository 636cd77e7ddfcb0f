import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeMember, openTestAssociation, type TestAssociation } from '../src/testing/index.ts';
import { findConnection } from './answers.ts';
import { delivery, voisins } from './make.ts';

let it: TestAssociation;

beforeAll(async () => {
  it = await openTestAssociation(voisins);
  await it.deliver(delivery);
});
afterAll(() => it.database.close());

const askAssociation = (fields: string) =>
  it.ask(`query($entities: [_Any!]!) { _entities(representations: $entities) { ... on Association { ${fields} } } }`, {
    entities: [{ __typename: 'Association', id: 'les-voisins' }],
  });

test('tells a center with its unit, its commune and what only this association has', async () => {
  const answer = await it.ask(`{
    center(id: "les-voisins~33-1") {
      id name address phone openingHours activities
      association { id } commune { code }
      unit { id level label siren departments { code } parent { id level parent { id } } }
      lesVoisins { marketDays }
    }
  }`);
  expect(answer).toEqual({
    data: {
      center: {
        id: 'les-voisins~33-1',
        name: 'Voisins des quais',
        address: '1 quai',
        phone: '+33536491020',
        openingHours: 'Mo 09:00-12:00',
        activities: ['FOOD_AID', 'JOB_SEARCH_SUPPORT'],
        association: { id: 'les-voisins' },
        commune: { code: '33063' },
        unit: {
          id: 'les-voisins~33',
          level: 'DEPARTMENTAL',
          label: 'Département',
          siren: '000000018',
          departments: [{ code: '33' }],
          parent: { id: 'les-voisins~national', level: 'NATIONAL', parent: null },
        },
        lesVoisins: { marketDays: ['MON', 'TUE'] },
      },
    },
  });
});

test('answers null for a center that it does not have', async () => {
  expect(await it.ask('{ center(id: "les-autres~33-1") { id } }')).toEqual({ data: { center: null } });
});

test('lists its units, highest level first', async () => {
  expect(await askAssociation('units { id departments { code } }')).toEqual({
    data: {
      _entities: [
        {
          units: [
            { id: 'les-voisins~national', departments: null },
            { id: 'les-voisins~17', departments: [{ code: '17' }] },
            { id: 'les-voisins~33', departments: [{ code: '33' }] },
          ],
        },
      ],
    },
  });
});

test('counts its centers by department', async () => {
  expect(await askAssociation('centersByDepartment { department { code } centerCount }')).toEqual({
    data: {
      _entities: [
        {
          centersByDepartment: [
            { department: { code: '17' }, centerCount: 1 },
            { department: { code: '33' }, centerCount: 2 },
          ],
        },
      ],
    },
  });
});

test('pages its centers by id, of one department or of all', async () => {
  const first = await askAssociation('centers(first: 2) { edges { cursor node { id } } pageInfo { hasNextPage } }');
  const centers = findConnection(first, 'centers');
  expect(centers.edges.map(({ node }) => node)).toEqual([{ id: 'les-voisins~17-1' }, { id: 'les-voisins~33-1' }]);
  expect(centers.pageInfo).toEqual({ hasNextPage: true });
  const rest = `after: "${centers.edges[1]?.cursor}") { edges { node { id } } pageInfo { hasNextPage } }`;
  expect(await askAssociation(`centers(first: 2, ${rest} gironde: centers(department: "33", ${rest}`)).toEqual({
    data: {
      _entities: [
        {
          centers: { edges: [{ node: { id: 'les-voisins~33-2' } }], pageInfo: { hasNextPage: false } },
          gironde: { edges: [{ node: { id: 'les-voisins~33-2' } }], pageInfo: { hasNextPage: false } },
        },
      ],
    },
  });
});

test.each(['first: 0', 'first: 101', 'after: "bm90IG91cnM"'])('refuses a page of centers with %s', async (page) => {
  const { errors } = await askAssociation(`centers(${page}) { edges { cursor } }`);
  expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
});

test('resolves its own entities, and null for what it does not have', async () => {
  const entities = [
    { __typename: 'Center', id: 'les-voisins~33-2' },
    { __typename: 'Association', id: 'les-autres' },
    { __typename: 'Unit', id: 'les-autres~33' },
    { __typename: 'Center', id: 'les-autres~33-2' },
    { __typename: 'Session', id: 'session-1' },
  ];
  const answer = await it.ask(
    `query($entities: [_Any!]!) { _entities(representations: $entities) { __typename
      ... on Association { id } ... on Unit { id } ... on Center { id } ... on Session { id } } }`,
    { entities },
  );
  expect(answer).toEqual({ data: { _entities: [entities[0], null, null, null, entities[4]] } });
});

test('needs the same three statements for one center as for all, with unit, parent and commune', async () => {
  const listOf = (first: number) =>
    `centers(first: ${first}) { edges { node { id name commune { code } unit { id parent { id } } } } }`;
  const one = await it.database.countStatements(() => askAssociation(listOf(1)));
  const all = await it.database.countStatements(() => askAssociation(listOf(100)));
  expect([one.statements.length, all.statements.length]).toEqual([3, 3]);
});

test('tells the latest team of every center within reach in one statement', async () => {
  const reader = makeMember('department-coordinator', 'les-voisins', { departments: ['33', '40'] });
  const { result, statements } = await it.database.countStatements(() =>
    it.ask(
      `query($entities: [_Any!]!) { _entities(representations: $entities) {
        ... on Center { id volunteerTeam { volunteerCount trainedToReferCount month } } } }`,
      { entities: ['17-1', '33-1', '33-2'].map((code) => ({ __typename: 'Center', id: `les-voisins~${code}` })) },
      reader,
    ),
  );
  const team = (volunteerCount: number, trainedToReferCount: number, month: string) => ({
    volunteerTeam: { volunteerCount, trainedToReferCount, month },
  });
  expect(result).toEqual({
    data: {
      _entities: [
        { id: 'les-voisins~17-1', volunteerTeam: null },
        { id: 'les-voisins~33-1', ...team(12, 3, '2026-03-01') },
        { id: 'les-voisins~33-2', ...team(5, 0, '2026-01-01') },
      ],
    },
  });
  expect(statements).toHaveLength(2);
});
