import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { importRun, rejectedRecord } from './tables.ts';

/** A record that could not be taken: where it stands (1-based line, null when unknown), as it came, why, how to mend. */
export interface Rejection {
  readonly line: number | null;
  readonly record: string;
  readonly reason: string;
  readonly mend: string;
}

/** What an import did, in records. */
export interface ImportSummary {
  readonly importer: string;
  readonly source: string;
  readonly read: number;
  readonly created: number;
  readonly changed: number;
  readonly rejections: readonly Rejection[];
}

/** How an importer tells what it did. */
export interface ImportRun {
  read(count?: number): void;
  created(count?: number): void;
  changed(count?: number): void;
  reject(rejection: Rejection): void;
}

/** What is imported by which importer; `progress` hears the number of records read so far. */
export interface ImportSource {
  readonly importer: string;
  readonly source: string;
  readonly progress?: (read: number) => void;
}

const longestKeptRecord = 20_000;

/** Runs an import and keeps what came of it: its counts, and every rejected record in place of the earlier ones. */
export async function recordImport(
  db: Database,
  { importer, source, progress }: ImportSource,
  work: (run: ImportRun) => Promise<void>,
): Promise<ImportSummary> {
  const [started] = await db.insert(importRun).values({ importer, source }).returning({ id: importRun.id });
  const counts = { read: 0, created: 0, changed: 0 };
  const rejections: Rejection[] = [];
  await work({
    read: (count = 1) => {
      counts.read += count;
      progress?.(counts.read);
    },
    created: (count = 1) => {
      counts.created += count;
    },
    changed: (count = 1) => {
      counts.changed += count;
    },
    reject: (rejection) => rejections.push({ ...rejection, record: rejection.record.slice(0, longestKeptRecord) }),
  });
  const summary = { importer, source, ...counts, rejections };
  await keepSummary(db, started?.id ?? 0, summary);
  return summary;
}

async function keepSummary(db: Database, runId: number, summary: ImportSummary): Promise<void> {
  const { importer, source, rejections } = summary;
  await db.transaction(async (transaction) => {
    await transaction
      .delete(rejectedRecord)
      .where(and(eq(rejectedRecord.importer, importer), eq(rejectedRecord.source, source)));
    for (let start = 0; start < rejections.length; start += 1000) {
      const rows = rejections.slice(start, start + 1000).map((rejection) => ({ importer, source, ...rejection }));
      await transaction.insert(rejectedRecord).values(rows);
    }
    await transaction
      .update(importRun)
      .set({
        finishedAt: sql`now()`,
        readCount: summary.read,
        createdCount: summary.created,
        changedCount: summary.changed,
        rejectedCount: rejections.length,
      })
      .where(eq(importRun.id, runId));
  });
}

/** Whether nothing at all could be taken: the only case in which an import command fails. */
export const isNothingTaken = ({ read, rejections }: ImportSummary): boolean => read <= rejections.length;
