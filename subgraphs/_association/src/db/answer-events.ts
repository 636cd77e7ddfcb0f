import type { Database } from '@tresse/kit';
import { and, asc, count, eq, isNotNull } from 'drizzle-orm';
import { type AnswerEventRow, answerEvent } from './tables/index.ts';

/** Counts the answers to a referral that were taken: they have no gap, so it is the number of the last one too. */
export async function countAnswers(db: Database, referralId: string): Promise<number> {
  const [row] = await db.select({ n: count() }).from(answerEvent).where(eq(answerEvent.referralId, referralId));
  return row?.n ?? 0;
}

/** Writes down that an answer came. */
export async function insertAnswerEvent(db: Database, row: AnswerEventRow): Promise<void> {
  await db.insert(answerEvent).values(row);
}

/** Lists the answers that were set aside, those to one referral in their order. */
export const listSetAside = (db: Database): Promise<AnswerEventRow[]> =>
  db
    .select()
    .from(answerEvent)
    .where(isNotNull(answerEvent.setAside))
    .orderBy(asc(answerEvent.takenAt), asc(answerEvent.referralId), asc(answerEvent.sequence));

/** Finds an answer that is set aside still. */
export async function findSetAside(db: Database, id: string): Promise<AnswerEventRow | null> {
  const [row] = await db
    .select()
    .from(answerEvent)
    .where(and(eq(answerEvent.id, id), isNotNull(answerEvent.setAside)));
  return row ?? null;
}

/** Writes down that an answer was taken after all. */
export async function endSetAside(db: Database, id: string): Promise<void> {
  await db.update(answerEvent).set({ setAside: null, told: null }).where(eq(answerEvent.id, id));
}
