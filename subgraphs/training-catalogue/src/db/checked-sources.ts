import { type Database, isOneOf } from '@tresse/kit';
import { and, eq, sql } from 'drizzle-orm';
import { importRun } from './tables/index.ts';

/** When a source was last imported to its end. */
export interface CheckedSource {
  readonly source: string;
  readonly checkedAt: Date | null;
}

/** Finds when each source was last imported to its end. */
export const findCheckedSources = (db: Database, sources: readonly string[]): Promise<CheckedSource[]> =>
  db
    .select({
      source: importRun.source,
      checkedAt: sql<Date | null>`max(${importRun.finishedAt})`.mapWith(importRun.finishedAt),
    })
    .from(importRun)
    .where(and(eq(importRun.importer, 'lheo'), isOneOf(importRun.source, sources)))
    .groupBy(importRun.source);
