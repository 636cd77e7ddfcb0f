import { type Database, everything, forbidden, withinReach } from '@tresse/kit';
import type { ToldWithStatus } from '@tresse/kit/referral';
import { judgeAnswer } from '../course/judge-answer.ts';
import { countAnswers, insertAnswerEvent } from '../db/answer-events.ts';
import { lockReferral, moveReferral } from '../db/referral-writes.ts';
import type { ReferralRow } from '../db/tables/index.ts';
import { isOwnId } from '../domain/ids.ts';
import type { AnswerAuthor, ReferralStatus } from '../domain/vocabulary.ts';
import type { ActionContext } from './action-context.ts';

/** An answer of a provider, a prescriber or the catalogue; `sequence` counts the answers to its referral from 1. */
export interface ReceivedAnswer extends ToldWithStatus {
  readonly event: string;
  readonly referral: string;
  readonly sequence: number;
  readonly by: AnswerAuthor;
  readonly status: ReferralStatus;
  readonly at: Date;
}

/**
 * Takes an answer if it is the next one to its referral, and gives how many have been taken then: one that came before
 * changes nothing, nor does one that comes too early. Throws when an id is not of this association.
 */
export async function receiveAnswer(
  { association: { slug }, db: database, now }: Pick<ActionContext, 'association' | 'db' | 'now'>,
  answer: ReceivedAnswer,
): Promise<number> {
  const { event, referral: id, sequence } = answer;
  if (![event, id].every((each) => isOwnId(slug, each))) throw forbidden('to answer what another association refers');
  return withinReach(database, everything, async (db) => {
    const referral = await lockReferral(db, everything, id);
    // Erased meanwhile: nothing may be kept of it, and whoever answers has nothing more to do.
    if (!referral) return sequence;
    const taken = await countAnswers(db, id);
    if (sequence !== taken + 1) return taken;
    await take(db, referral, answer, now());
    return sequence;
  });
}

async function take(db: Database, referral: ReferralRow, answer: ReceivedAnswer, takenAt: Date): Promise<void> {
  const {
    event: id,
    referral: referralId,
    sequence,
    by,
    status,
    at,
    reason,
    outcome,
    meetingAt,
    meetingPlace,
  } = answer;
  const told = { reason, outcome, meetingAt, meetingPlace };
  const from = await acknowledge(db, referral, at);
  const setAside = await judgeAnswer(db, from, { referralId, by, status, at, told });
  await insertAnswerEvent(db, { id, referralId, sequence, by, status, at, takenAt, setAside, told: setAside && told });
}

/** Whoever answers has received: the answer may come before the word that the copy has come. */
async function acknowledge(db: Database, { id: referralId, status }: ReferralRow, at: Date): Promise<ReferralStatus> {
  if (status !== 'SENT') return status;
  await moveReferral(db, { referralId, role: 'delivery', at, from: status, to: 'RECEIVED' });
  return 'RECEIVED';
}
