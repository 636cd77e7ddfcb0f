import { type Database, everything, withinReach } from '@tresse/kit';
import { insertNotices } from '../db/notices.ts';
import { lockReferral, markReminded } from '../db/referral-writes.ts';
import type { ReferralRow } from '../db/tables/index.ts';
import { findLatestStep, listUnchangedSince } from '../db/waiting-referrals.ts';
import { makeNotice } from '../domain/notice.ts';
import { AWAITED_STATUSES, findWaitingFate, type Waiting } from '../domain/waiting.ts';
import type { MakeToken } from '../tokens.ts';
import { closeReferral } from './close-referral.ts';

/** What watching needs: the database, how long the association waits, the time, randomness. */
export interface Watching {
  readonly db: Database;
  readonly waiting: Waiting;
  readonly now: () => Date;
  readonly makeToken: MakeToken;
}

/**
 * Reminds of the referrals that nobody has answered in time, and closes those that have waited too long as expired; gives how
 * many of each. One whose latest status a file has told is left to its file. Twice on a day is once.
 */
export async function watchWaiting(watching: Watching): Promise<{ reminded: number; expired: number }> {
  const { db: database, waiting, now } = watching;
  const since = new Date(now().getTime() - Math.min(waiting.reminderDays, waiting.expiryDays) * 86_400_000);
  const found = await withinReach(database, everything, (db) => listUnchangedSince(db, AWAITED_STATUSES, since));
  const counts = { reminded: 0, expired: 0 };
  for (const { id } of found) {
    const fate = await withinReach(database, everything, (db) => watchOne({ ...watching, db }, id));
    if (fate === 'expire') counts.expired += 1;
    if (fate === 'remind') counts.reminded += 1;
  }
  return counts;
}

async function watchOne({ db, waiting, now, makeToken }: Watching, id: string) {
  const referral = await lockReferral(db, everything, id);
  const step = await findLatestStep(db, id);
  if (!referral || !step || step.role === 'import') return null;
  const at = now();
  const fate = findWaitingFate({ ...referral, meetingAt: step.meetingAt }, waiting, at);
  if (fate === 'expire') await closeReferral(db, referral, { as: 'EXPIRED', role: 'waiting', at, makeToken });
  if (fate === 'remind') await remind(db, referral, { at, makeToken });
  return fate;
}

/** The association sees whom it must ask; who holds the copy is told, unless it is the association that must choose. */
async function remind(
  db: Database,
  referral: ReferralRow,
  { at, makeToken }: { readonly at: Date; readonly makeToken: MakeToken },
): Promise<void> {
  await markReminded(db, referral.id, at);
  if (referral.status === 'TO_BE_REDIRECTED') return;
  await insertNotices(db, [makeNotice('REMINDER', referral, { id: `n-${makeToken(20)}`, createdAt: at })]);
}
