import { type Database, everything, withinReach } from '@tresse/kit';
import { tellEvent } from '@tresse/kit/queue';
import { listAllAnswers, markDelivered } from '../db/referral-answers.ts';
import type { ReferralAnswerRow } from '../db/tables/index.ts';
import { readOwner } from '../domain/inbox.ts';
import type { DeliverySettings } from './settings.ts';

/** What a delivery needs: the database, where associations answer and how to sign, the time. */
export interface Delivering extends Pick<DeliverySettings, 'associations' | 'sign'> {
  readonly db: Database;
  readonly now: () => Date;
}

/**
 * Delivers the answers to a referral in their order, from the first that nobody has acknowledged; throws when one was not.
 * An association that has lost some, as after a restored backup, is told them again. It may be done twice.
 */
export async function deliverAnswers(
  { db: database, now, ...settings }: Delivering,
  referralId: string,
): Promise<void> {
  const answers = await withinReach(database, everything, (db) => listAllAnswers(db, referralId));
  let done = answers.findIndex(({ deliveredAt }) => deliveredAt === null);
  let isToldAgain = false;
  for (let answer = answers[done]; answer; answer = answers[done]) {
    const { id } = answer;
    const taken = await tellAssociation(settings, answer);
    if (taken > done) {
      await withinReach(database, everything, (db) => markDelivered(db, id, now()));
      done += 1;
    } else if (taken < done && !isToldAgain) {
      done = taken;
      isToldAgain = true;
    } else throw new Error('The association did not take the answer that comes next');
  }
}

const mutation = { name: 'receiveAnswer', inputType: 'ReceiveAnswerInput', selection: 'event taken' };

/** Tells an association of an answer; gives how many answers to that referral it has taken. */
async function tellAssociation(
  { associations, sign }: Pick<Delivering, 'associations' | 'sign'>,
  answer: ReferralAnswerRow,
): Promise<number> {
  const name = readOwner(answer.referralId);
  const url = associations[name];
  if (url === undefined) throw new Error(`Nobody has said where ${name} answers`);
  const { taken } = await tellEvent<{ event: string; taken: number }>({ name, url, sign }, mutation, {
    event: answer.id,
    referral: answer.referralId,
    sequence: answer.sequence,
    status: answer.toStatus,
    by: answer.by,
    at: answer.at,
    reason: answer.reason,
    outcome: answer.outcome,
    meetingAt: answer.meetingAt,
    meetingPlace: answer.meetingPlace,
  });
  return taken;
}
