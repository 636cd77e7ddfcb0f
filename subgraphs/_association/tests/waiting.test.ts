import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { watchWaiting } from '../src/course/watch-waiting.ts';
import { notice, referral, referralTransition } from '../src/db/tables/index.ts';
import { findWaitingFate, usualWaiting, type WaitingReferral } from '../src/domain/waiting.ts';
import { openTestAssociation, type TestAssociation } from '../src/testing/index.ts';
import { makeToken } from '../src/tokens.ts';
import { delivery, voisins } from './make.ts';

const now = new Date('2026-06-30T08:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const waits = (changes: Partial<WaitingReferral>): WaitingReferral => ({
  status: 'RECEIVED',
  updatedAt: daysAgo(0),
  remindedAt: null,
  meetingAt: null,
  ...changes,
});

test.each([
  ['a day before the reminder', { updatedAt: daysAgo(13) }, null],
  ['at the reminder', { updatedAt: daysAgo(14) }, 'remind'],
  ['reminded already', { updatedAt: daysAgo(20), remindedAt: daysAgo(6) }, null],
  ['reminded before it last changed', { updatedAt: daysAgo(15), remindedAt: daysAgo(16) }, 'remind'],
  ['at the end', { updatedAt: daysAgo(30), remindedAt: daysAgo(16) }, 'expire'],
  ['before a meeting', { status: 'INVITED', updatedAt: daysAgo(40), meetingAt: daysAgo(-3) }, null],
  ['long after a meeting', { status: 'INVITED', updatedAt: daysAgo(60), meetingAt: daysAgo(31) }, 'expire'],
  ['in a status that nobody need change', { status: 'ADMITTED', updatedAt: daysAgo(300) }, null],
  ['to be redirected', { status: 'TO_BE_REDIRECTED', updatedAt: daysAgo(14) }, 'remind'],
] as const)('what becomes of a referral %s', (_, changes, fate) => {
  expect(findWaitingFate(waits(changes), usualWaiting, now)).toBe(fate);
});

let it: TestAssociation;
beforeAll(async () => {
  it = await openTestAssociation(voisins);
  await it.deliver(delivery);
});
afterAll(() => it.database.close());

let count = 0;
async function makeReferral(status: 'RECEIVED' | 'TO_BE_REDIRECTED' | 'ADMITTED', days: number, role = 'delivery') {
  count += 1;
  const id = `les-voisins~r-waits${count}`;
  const at = daysAgo(days);
  const told = { personId: 'les-voisins~p-331aaaaaa', centerId: 'les-voisins~33-1', sessionId: 's' };
  await it.rows.insert(referral).values({
    ...{ id, reference: `33-WAIT${count}`, status, createdAt: at, sentAt: at, updatedAt: at },
    ...told,
  });
  await it.rows.insert(referralTransition).values({ referralId: id, role, at, fromStatus: 'SENT', toStatus: status });
  return id;
}
const watch = () => watchWaiting({ db: it.database.db, waiting: usualWaiting, now: () => now, makeToken });
async function look(id: string) {
  const [row] = await it.rows.select().from(referral).where(eq(referral.id, id));
  const notices = await it.rows.select().from(notice).where(eq(notice.referralId, id));
  return [row?.status, row?.remindedAt, ...notices.map(({ kind }) => kind)];
}

test('reminds, then expires, each once, and leaves to its file what a file has told', async () => {
  const [reminded, choosing, expired, answered, ofFile] = [
    await makeReferral('RECEIVED', 20),
    await makeReferral('TO_BE_REDIRECTED', 20),
    await makeReferral('RECEIVED', 31),
    await makeReferral('ADMITTED', 31),
    await makeReferral('RECEIVED', 31, 'import'),
  ];
  expect(await watch()).toEqual({ reminded: 2, expired: 1 });
  expect(await watch()).toEqual({ reminded: 0, expired: 0 });
  expect(await look(reminded)).toEqual(['RECEIVED', now, 'REMINDER']);
  expect(await look(choosing)).toEqual(['TO_BE_REDIRECTED', now]);
  expect(await look(expired)).toEqual(['EXPIRED', null, 'EXPIRED']);
  expect(await look(answered)).toEqual(['ADMITTED', null]);
  expect(await look(ofFile)).toEqual(['RECEIVED', null]);
});
