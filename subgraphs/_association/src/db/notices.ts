import type { Database } from '@tresse/kit';
import { and, asc, eq, isNull, lt, sql } from 'drizzle-orm';
import type { Reach } from '../domain/reach.ts';
import { isWithinReach } from './reach.ts';
import { type NoticeRow, notice } from './tables/index.ts';

/** A page of notices that were due before an instant, the longest overdue first: at most `limit` after a position. */
export interface OverduePage {
  readonly limit: number;
  readonly after: readonly [dueAt: Date, id: string] | null;
}

/**
 * Writes notices down; each one that commits is delivered (a trigger of the table). Those that are there already stay as
 * they are.
 */
export async function insertNotices(db: Database, rows: readonly NoticeRow[]): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insert(notice)
    .values([...rows])
    .onConflictDoNothing();
}

/** Finds a notice that nobody has acknowledged. */
export async function findOpenNotice(db: Database, id: string): Promise<NoticeRow | null> {
  const [row] = await db
    .select()
    .from(notice)
    .where(and(eq(notice.id, id), isNull(notice.acknowledgedAt)));
  return row ?? null;
}

/** Writes down when a notice was acknowledged. */
export async function acknowledgeNotice(db: Database, id: string, at: Date): Promise<void> {
  await db
    .update(notice)
    .set({ acknowledgedAt: at })
    .where(and(eq(notice.id, id), isNull(notice.acknowledgedAt)));
}

/** Lists every notice that nobody has acknowledged, the first one due first. */
export const listOpenNotices = (db: Database): Promise<NoticeRow[]> =>
  db.select().from(notice).where(isNull(notice.acknowledgedAt)).orderBy(asc(notice.dueAt), asc(notice.id));

/** Lists one page of the notices within reach that are open and were due before `now`. */
export function listOverdueNotices(
  db: Database,
  reach: Reach,
  now: Date,
  { limit, after }: OverduePage,
): Promise<NoticeRow[]> {
  const [dueAt, id] = after ?? [];
  return db
    .select()
    .from(notice)
    .where(
      and(
        isNull(notice.acknowledgedAt),
        lt(notice.dueAt, now),
        isWithinReach(notice.centerId, reach),
        dueAt && sql`(${notice.dueAt}, ${notice.id}) > (${dueAt.toISOString()}::timestamptz, ${id})`,
      ),
    )
    .orderBy(asc(notice.dueAt), asc(notice.id))
    .limit(limit);
}
