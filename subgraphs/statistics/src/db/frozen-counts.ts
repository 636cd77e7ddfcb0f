import { type Database, isOneOf } from '@tresse/kit';
import { asc, eq } from 'drizzle-orm';
import { type FrozenCountsRow, frozenCounts } from './tables.ts';

/** Lists of which associations the counts of these quarters are frozen. */
export const listFrozen = (
  db: Database,
  quarters: readonly string[],
): Promise<Pick<FrozenCountsRow, 'quarter' | 'association'>[]> =>
  db
    .select({ quarter: frozenCounts.quarter, association: frozenCounts.association })
    .from(frozenCounts)
    .where(isOneOf(frozenCounts.quarter, quarters));

/** Fetches the counts of a quarter, by slug. */
export const fetchFrozenCounts = (db: Database, quarter: string): Promise<FrozenCountsRow[]> =>
  db.select().from(frozenCounts).where(eq(frozenCounts.quarter, quarter)).orderBy(asc(frozenCounts.association));

/** Freezes the counts of an association's quarter; those that are frozen already stay. */
export async function freezeCounts(db: Database, row: FrozenCountsRow): Promise<void> {
  await db.insert(frozenCounts).values(row).onConflictDoNothing();
}
