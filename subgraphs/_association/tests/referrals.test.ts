import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeMember, openTestAssociation, type TestAssociation } from '../src/testing/index.ts';
import { findConnection } from './answers.ts';
import { delivery, files, voisins } from './make.ts';

let it: TestAssociation;

beforeAll(async () => {
  it = await openTestAssociation(voisins);
  await it.deliver(delivery);
});
afterAll(() => it.database.close());

const coordinator = makeMember('department-coordinator', 'les-voisins', { departments: ['33', '17'] });

const ask = (operation: string, variables = {}) => it.ask(operation, variables, coordinator);

const askPage = async (page: string) =>
  findConnection(
    await ask(`{ center(id: "les-voisins~33-1") { referrals(${page}) {
      edges { node { id } } pageInfo { hasNextPage endCursor } } } }`),
    'referrals',
  );

const idsOf = (connection: Awaited<ReturnType<typeof askPage>>) => connection.edges.map(({ node }) => node['id']);

const ids = (...days: number[]) => days.map((day) => `les-voisins~r-331x0${day}ab`);

test('tells a referral with its person, center and session', async () => {
  expect(
    await ask(`{ referral(id: "les-voisins~r-331x00ab") {
      reference status createdAt sentAt updatedAt session { id } center { id } person { id ageBand needs center { id } }
    } }`),
  ).toEqual({
    data: {
      referral: {
        reference: '33-1A00',
        status: 'SENT',
        createdAt: '2026-03-01T10:00:00.000Z',
        sentAt: '2026-03-01T10:00:00.000Z',
        updatedAt: '2026-03-01T10:00:00.000Z',
        session: { id: 'session-0' },
        center: { id: 'les-voisins~33-1' },
        person: {
          id: 'les-voisins~p-331aaaaaa',
          ageBand: 'UNDER_26',
          needs: ['MOBILITY', 'CHILD_CARE'],
          center: { id: 'les-voisins~33-1' },
        },
      },
    },
  });
});

test('keeps only referrals in the statuses asked', async () => {
  expect(idsOf(await askPage('status: [DRAFT, CANCELLED]'))).toEqual([]);
  expect(idsOf(await askPage('status: [DRAFT, SENT]'))).toEqual(ids(4, 3, 2, 1, 0));
});

test('gives the referrals to a session, latest first, over all centers within reach', async () => {
  const answer = await ask(
    `query($entities: [_Any!]!) { _entities(representations: $entities) { ... on Session {
      referrals(first: 2) { edges { node { center { id } } } pageInfo { hasNextPage } } } } }`,
    { entities: [{ __typename: 'Session', id: 'session-1' }] },
  );
  expect(findConnection(answer, 'referrals')).toEqual({
    edges: [{ node: { center: { id: 'les-voisins~33-2' } } }, { node: { center: { id: 'les-voisins~33-1' } } }],
    pageInfo: { hasNextPage: true },
  });
});

test('pages neither lose nor repeat a referral when others are written in between', async () => {
  const first = await askPage('first: 2');
  const at = '2026-06-01T10:00:00Z';
  await it.deliver(files.referrals(`r-331newest;33-NEW1;p-331aaaaaa;33-1;session-9;Partie;${at};${at};${at}`));
  const second = await askPage(`first: 2, after: "${first.pageInfo.endCursor}"`);
  const third = await askPage(`first: 2, after: "${second.pageInfo.endCursor}"`);
  expect([first, second, third].map(idsOf)).toEqual([ids(4, 3), ids(2, 1), ids(0)]);
  expect(third.pageInfo.hasNextPage).toBe(false);
});

test.each([
  'first: 0',
  'first: 101',
  'after: "bm90IG91cnM"',
  `after: "${btoa('["x","y"]')}"`,
  `after: "${btoa('["2026-99-99T10:00:00Z","y"]')}"`,
])('refuses a page of referrals with %s', async (page) => {
  const { errors } = await ask(`{ center(id: "les-voisins~33-1") { referrals(${page}) { edges { cursor } } } }`);
  expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
});

test('needs as many statements for all centers and a full page as for one center and one referral', async () => {
  const askCenters = (codes: string[], first: number) =>
    it.database.countStatements(() =>
      ask(
        `query($entities: [_Any!]!) { _entities(representations: $entities) { ... on Center { name
          referrals(first: ${first}) { edges { node { reference session { id } center { id } person { id center { id } } } } }
        } } }`,
        { entities: codes.map((code) => ({ __typename: 'Center', id: `les-voisins~${code}` })) },
      ),
    );
  const one = await askCenters(['33-1'], 1);
  const all = await askCenters(['17-1', '33-1', '33-2'], 100);
  expect([one.statements.length, all.statements.length]).toEqual([3, 3]);
  expect(JSON.stringify(all.result).match(/reference/g)?.length).toBeGreaterThanOrEqual(15);
});

test('marks whatever changes the referrals of a center, within reach alone', async () => {
  const readMark = async (of = coordinator) => {
    const { data } = await it.ask('{ center(id: "les-voisins~33-1") { latestReferralChange { mark } } }', {}, of);
    const center = data?.['center'] as { latestReferralChange: { mark: string } | null } | undefined;
    return center?.latestReferralChange?.mark;
  };
  const before = await readMark();
  expect(await readMark()).toBe(before);
  await cancel('les-voisins~r-331x00ab');
  expect(await readMark()).not.toBe(before);
  expect(await readMark(makeMember('volunteer', 'les-voisins', { centers: ['les-voisins~17-1'] }))).toBeUndefined();
});

const cancel = (referral: string) =>
  ask('mutation ($input: CancelReferralInput!) { cancelReferral(input: $input) { __typename } }', {
    input: { referral, idempotencyKey: 'mark' },
  });
