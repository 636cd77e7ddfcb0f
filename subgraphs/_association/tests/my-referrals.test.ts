import { readFile } from 'node:fs/promises';
import type { Caller } from '@tresse/kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AWAITED_STATUSES } from '../src/domain/waiting.ts';
import { makeMember, openTestAssociation, type TestAssociation } from '../src/testing/index.ts';
import { findConnection } from './answers.ts';
import { delivery, voisins } from './make.ts';

let it: TestAssociation;

beforeAll(async () => {
  it = await openTestAssociation(voisins);
  await it.deliver(delivery);
});
afterAll(() => it.database.close());

const coordinator = makeMember('department-coordinator', 'les-voisins', { departments: ['33'] });
const volunteer = makeMember('volunteer', 'les-voisins', { centers: ['les-voisins~33-1'] });

const askMine = (page: string, caller: Caller = volunteer, node = 'id') =>
  it.ask(`{ myReferrals(${page}) { edges { node { ${node} } } pageInfo { hasNextPage endCursor } } }`, {}, caller);

const askIds = async (page: string, caller?: Caller) =>
  findConnection(await askMine(page, caller), 'myReferrals').edges.map(({ node }) => node['id']);

const ids = (...days: number[]) => days.map((day) => `les-voisins~r-331x0${day}ab`);

test('lists the referrals within reach, the longest unchanged first', async () => {
  expect(await askIds('first: 9')).toEqual(ids(0, 1, 2, 3, 4));
  expect(await askIds('first: 3', coordinator)).toEqual([
    'les-voisins~r-331x00ab',
    'les-voisins~r-332x00ab',
    'les-voisins~r-331x01ab',
  ]);
});

test('keeps those in the statuses asked alone, unchanged for as many days', async () => {
  expect(await askIds('status: [DRAFT, REFUSED]')).toEqual([]);
  // The clock stands at 15 June 8:00; the referrals changed on 1 to 5 March at 10:00.
  expect(await askIds('status: [SENT], unchangedForDays: 103')).toEqual(ids(0, 1, 2));
  expect(await askIds('unchangedForDays: 106')).toEqual([]);
});

test('goes on behind a cursor without a gap', async () => {
  const first = findConnection(await askMine('first: 2'), 'myReferrals');
  expect(first.pageInfo.hasNextPage).toBe(true);
  expect(await askIds(`first: 9, after: "${first.pageInfo.endCursor}"`)).toEqual(ids(2, 3, 4));
});

test.each(['first: 101', 'unchangedForDays: -1', 'unchangedForDays: 3651', 'after: "bm90IG91cnM"'])(
  'refuses %s',
  async (page) => {
    const { errors } = await askMine(page);
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  },
);

test('says of each since when it stands where it does, and what to do next', async () => {
  expect(await askMine('first: 1', volunteer, 'latestStep { status at reason } nextAction')).toMatchObject({
    data: {
      myReferrals: {
        edges: [
          {
            node: {
              latestStep: { status: 'SENT', at: '2026-03-01T10:00:00.000Z', reason: null },
              nextAction: 'CALL_PROVIDER',
            },
          },
        ],
      },
    },
  });
});

test('the question of the dashboard names every status in which somebody outside is awaited', async () => {
  const place = new URL('../../../schema/operations/dashboard/waiting-referrals.graphql', import.meta.url);
  const [, named = ''] = /status: \[([^\]]*)\]/.exec(await readFile(place, 'utf8')) ?? [];
  expect(named.split(', ')).toEqual(AWAITED_STATUSES.filter((status) => status !== 'TO_BE_REDIRECTED'));
});

test('answers the whole path of a person within reach, and nobody else', async () => {
  const askPerson = (code: string) =>
    it.ask(
      `{ person(id: "les-voisins~p-${code}aaaaaa") { id legalBases { kind } referrals(first: 2) {
        edges { node { id history { status } session { id } } } pageInfo { hasNextPage } } } }`,
      {},
      volunteer,
    );
  expect(await askPerson('331')).toEqual({
    data: {
      person: {
        id: 'les-voisins~p-331aaaaaa',
        legalBases: [],
        referrals: {
          edges: [4, 3].map((day) => ({
            node: { id: ids(day)[0], history: [{ status: 'SENT' }], session: { id: `session-${day % 2}` } },
          })),
          pageInfo: { hasNextPage: true },
        },
      },
    },
  });
  expect(await askPerson('332')).toEqual({ data: { person: null } });
});

test.each([
  ['another association', makeMember('department-coordinator', 'les-voisines', { departments: ['33'] }), 'FORBIDDEN'],
  ['a caller of this association without any reach', makeMember('regional-delegate', 'les-voisins'), null],
])('shows nothing to %s', async (_, caller, code) => {
  const { data, errors } = await it.ask(
    '{ myReferrals { edges { node { id } } } person(id: "les-voisins~p-331aaaaaa") { id } }',
    {},
    caller,
  );
  expect(data).toEqual({ myReferrals: code === null ? { edges: [] } : null, person: null });
  expect(errors?.[0]?.extensions?.['code'] ?? null).toBe(code);
});

test('needs as many statements for a full page as for one referral', async () => {
  const count = async (first: number) => {
    const asked = () => askMine(`first: ${first}`, coordinator, 'latestStep { at } nextAction center { name }');
    return (await it.database.countStatements(asked)).statements.length;
  };
  expect([await count(1), await count(100)]).toEqual([3, 3]);
});
