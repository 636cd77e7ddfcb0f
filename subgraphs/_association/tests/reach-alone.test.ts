import { everything, withinReach } from '@tresse/kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchCentersWithinReach, listCenters } from '../src/db/centers.ts';
import { fetchPeople, fetchPersonPages } from '../src/db/people.ts';
import { lockReferral } from '../src/db/referral-writes.ts';
import { fetchReferralPages, fetchReferrals } from '../src/db/referrals.ts';
import type { Reach } from '../src/domain/reach.ts';
import { openTestAssociation, type TestAssociation } from '../src/testing/index.ts';
import { delivery, voisins } from './make.ts';

let it: TestAssociation;

beforeAll(async () => {
  it = await openTestAssociation(voisins);
  await it.deliver(delivery);
});
afterAll(() => it.database.close());

const codes = ['17-1', '33-1', '33-2'];
const centerIds = codes.map((code) => `les-voisins~${code}`);
const idsOf = (letter: string, end: string): string[] =>
  codes.map((code) => `les-voisins~${letter}-${code.replace('-', '')}${end}`);

/** The centers whose people each statement of the subgraph finds, where row level security lets everything through. */
const findSeen = (reach: Reach) =>
  withinReach(it.database.db, everything, async (db) => {
    const page = { limit: 9, after: null, statuses: null };
    const locked = await Promise.all(idsOf('r', 'x00ab').map((id) => lockReferral(db, reach, id)));
    const found = {
      centers: await fetchCentersWithinReach(db, reach, centerIds),
      list: await listCenters(db, { limit: 9, after: null, department: null }, reach),
      people: await fetchPeople(db, reach, idsOf('p', 'aaaaaa')),
      personPages: await fetchPersonPages(db, reach, centerIds, { limit: 9, after: null }),
      referrals: await fetchReferrals(db, reach, idsOf('r', 'x00ab')),
      ofCenters: await fetchReferralPages(db, { kind: 'center', reach }, centerIds, page),
      ofSessions: await fetchReferralPages(db, { kind: 'session', reach }, ['session-0'], { ...page, limit: 99 }),
      locked: locked.filter((row) => row !== null),
    };
    return Object.fromEntries(Object.entries(found).map(([name, rows]) => [name, listCodes(rows)]));
  });

const listCodes = (rows: readonly { readonly id: string; readonly centerId?: string }[]): string[] =>
  [...new Set(rows.map(({ id, centerId = id }) => centerId.slice('les-voisins~'.length)))].toSorted();

test.each([
  ['nothing', { kind: 'nothing' }, []],
  ['a center', { kind: 'centers', centers: ['les-voisins~33-2'] }, ['33-2']],
  ['a department', { kind: 'departments', departments: ['33'] }, ['33-1', '33-2']],
  ['everything', { kind: 'everything' }, codes],
] satisfies [string, Reach, string[]][])(
  'every statement keeps to a reach to %s by itself, without row level security',
  async (_, reach, seen) => {
    const names = ['centers', 'list', 'people', 'personPages', 'referrals', 'ofCenters', 'ofSessions', 'locked'];
    expect(await findSeen(reach)).toEqual(Object.fromEntries(names.map((name) => [name, seen])));
  },
);
