import type { Database } from '@tresse/kit';
import { count, eq } from 'drizzle-orm';
import { type AnswerEventRow, answerEvent } from './tables.ts';

/** Counts the answers to a referral that were taken: they have no gap, so it is the number of the last one too. */
export async function countAnswers(db: Database, referralId: string): Promise<number> {
  const [row] = await db.select({ n: count() }).from(answerEvent).where(eq(answerEvent.referralId, referralId));
  return row?.n ?? 0;
}

/** Writes down that an answer came. */
export async function insertAnswerEvent(db: Database, row: AnswerEventRow): Promise<void> {
  await db.insert(answerEvent).values(row);
}
