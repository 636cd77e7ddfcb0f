import { type Database, everything, withinReach } from '@tresse/kit';
import { endSetAside, findSetAside, listSetAside } from '../db/answer-events.ts';
import { lockReferral } from '../db/referral-writes.ts';
import type { AnswerEventRow } from '../db/tables/index.ts';
import { judgeAnswer } from './judge-answer.ts';

/** Takes the answers that were set aside as far as the rules allow it now, in their order; gives those that it took. */
export async function replayAnswers(database: Database): Promise<AnswerEventRow[]> {
  const taken: AnswerEventRow[] = [];
  for (const event of await withinReach(database, everything, listSetAside))
    if (await withinReach(database, everything, (db) => replay(db, event))) taken.push(event);
  return taken;
}

async function replay(db: Database, { id, referralId }: AnswerEventRow): Promise<boolean> {
  const referral = await lockReferral(db, everything, referralId);
  const event = await findSetAside(db, id);
  if (!referral || !event?.told) return false;
  const { by, status, takenAt, told } = event;
  // In JSON an instant is a text.
  const meetingAt = told.meetingAt && new Date(told.meetingAt);
  const step = { referralId, by, status, at: event.at ?? takenAt, told: { ...told, meetingAt } };
  if ((await judgeAnswer(db, referral.status, step)) !== null) return false;
  await endSetAside(db, id);
  return true;
}
