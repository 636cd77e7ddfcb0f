import { afterEach, beforeEach, expect, it } from 'vitest';
import { createFollowingCatalogue, type FollowingCatalogue, follow, listFollowed, makeWish, see } from './follow.ts';

let catalogue: FollowingCatalogue;
beforeEach(async () => {
  catalogue = await createFollowingCatalogue();
  await catalogue.offer([{ numero: '1' }]);
  await follow(catalogue.askOwn, makeWish());
});
afterEach(() => catalogue.database.close());

const listNew = async () => (await listFollowed(catalogue.askOwn)).map(({ newSessions }) => newSessions);
const countNew = async () => (await listNew()).map(({ totalCount }) => totalCount);

it('tells of the one new session that matches, and of nothing that was there or does not match', async () => {
  expect(await countNew()).toEqual([0]);
  await catalogue.offer([{ numero: '1' }, { numero: '2', start: '20261102' }], [{ numero: 'c' }, { numero: 'd' }]);
  const edges = [{ node: { training: { title: 'Lire' }, startDate: '2026-11-02' } }];
  expect(await listNew()).toEqual([{ totalCount: 1, edges }]);
});

it('tells of nothing once it is seen, and of what came after it was looked at', async () => {
  await catalogue.offer([{ numero: '1' }, { numero: '2' }]);
  const [looked] = await listFollowed(catalogue.askOwn);
  await catalogue.offer([{ numero: '1' }, { numero: '2' }, { numero: '3' }]);
  if (!looked) throw new Error('Nothing is followed');
  const seen = { __typename: 'FollowedSearch', seenAt: '2026-07-01T10:00:00.000Z', newSessions: { totalCount: 1 } };
  expect(await see(catalogue.askOwn, looked)).toEqual(seen);
  expect(await see(catalogue.askOwn, { ...looked, mark: '0' })).toEqual(seen);
  const [again] = await listFollowed(catalogue.askOwn);
  expect(await see(catalogue.askOwn, again ?? looked)).toMatchObject({ newSessions: { totalCount: 0 } });
});

it('takes no mark of an offer that is still to come', async () => {
  const [followed] = await listFollowed(catalogue.askOwn);
  await see(catalogue.askOwn, { id: followed?.id ?? '', mark: '999999' });
  await catalogue.offer([{ numero: '1' }, { numero: '2' }]);
  expect(await countNew()).toEqual([1]);
  expect(await see(catalogue.askOwn, { id: followed?.id ?? '', mark: 'x' })).toMatchObject({
    errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'input.mark' } }],
  });
});

it.each([
  ['takes people again', [{ numero: '1', state: '2' }], [{ numero: '1' }]],
  ['is back in the offer', [{ numero: '2', state: '2' }], [{ numero: '1' }, { numero: '2', state: '2' }]],
  ['can be entered again', [{ numero: '1', start: '20200106' }], [{ numero: '1', start: '20990106', end: '20990301' }]],
])('tells of a session that %s', async (_, before, after) => {
  await catalogue.offer(before);
  expect(await countNew()).toEqual([0]);
  await catalogue.offer(after);
  expect(await countNew()).toEqual([1]);
});

it('tells of a session that moved to where one searches', async () => {
  await catalogue.offer([{ numero: '1' }], undefined, '17300');
  expect(await countNew()).toEqual([0]);
  await catalogue.offer([{ numero: '1' }]);
  expect(await countNew()).toEqual([1]);
});

it.each([
  ['ends later', [{ numero: '1', end: '20261231' }]],
  ['begins a day later', [{ numero: '1', start: '20261006' }]],
  ['closes', [{ numero: '1', state: '2' }]],
  ['is as it was', [{ numero: '1' }]],
])('tells of no session that %s', async (_, after) => {
  await catalogue.offer(after);
  expect(await countNew()).toEqual([0]);
});

it('asks Postgres for the words of a search only where something has come', async () => {
  const count = async () =>
    (await catalogue.database.countStatements(() => listFollowed(catalogue.askOwn))).statements.length;
  await catalogue.offer([{ numero: '1' }], [{ numero: 'c' }, { numero: 'd' }]);
  await follow(catalogue.askOwn, makeWish({ filter: { text: 'couture', department: '17' } }));
  await follow(catalogue.askOwn, makeWish({ filter: { text: 'boulangerie', department: '17' } }));
  await count();
  const idle = await count();
  await catalogue.offer([{ numero: '1' }], [{ numero: 'c' }]);
  // What changed is loaded: sessions and profiles.
  expect(await count()).toBe(idle + 2);
  expect(await count()).toBe(idle);
});
