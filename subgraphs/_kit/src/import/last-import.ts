import { DrizzleQueryError, max } from 'drizzle-orm';
import postgres from 'postgres';
import type { Database } from '../database.ts';
import { importRun } from './tables.ts';

const undefinedTable = '42P01';

/** Finds when the latest finished import ended; null when none did, or when this subgraph imports nothing. */
export async function findLastImport(db: Database): Promise<Date | null> {
  try {
    const [last] = await db.select({ finishedAt: max(importRun.finishedAt) }).from(importRun);
    return last?.finishedAt ?? null;
  } catch (error) {
    const cause = error instanceof DrizzleQueryError ? error.cause : error;
    if (cause instanceof postgres.PostgresError && cause.code === undefinedTable) return null;
    throw error;
  }
}
