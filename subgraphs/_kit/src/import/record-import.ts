import { eq, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { type Rejection, RejectionKeeper } from './keep-rejections.ts';
import { importRun } from './tables.ts';

/** What an import did, in records; `rejections` are the first 100, the database keeps all. */
export interface ImportSummary {
  readonly importer: string;
  readonly source: string;
  readonly read: number;
  readonly created: number;
  readonly changed: number;
  readonly rejectedCount: number;
  readonly rejections: readonly Rejection[];
}

/** How an importer tells what it did. */
export interface ImportRun {
  read(count?: number): void;
  created(count?: number): void;
  changed(count?: number): void;
  reject(rejection: Rejection): void;
  /** Writes the rejections once they are many: to be awaited between the parts of a source of any length. */
  keepRejections(): Promise<void>;
}

/** What is imported by which importer; `progress` hears the number of records read so far. */
export interface ImportSource {
  readonly importer: string;
  readonly source: string;
  readonly progress?: (read: number) => void;
}

type Counts = Record<'read' | 'created' | 'changed', number>;

/**
 * Runs an import and keeps what came of it: its counts, and every rejected record in place of those of earlier runs of
 * the same source.
 */
export async function recordImport(
  db: Database,
  source: ImportSource,
  work: (run: ImportRun) => Promise<void>,
): Promise<ImportSummary> {
  const of = { importer: source.importer, source: source.source };
  const [started] = await db.insert(importRun).values(of).returning({ id: importRun.id });
  const counts: Counts = { read: 0, created: 0, changed: 0 };
  const keeper = new RejectionKeeper(of);
  const keepRejections = () => keeper.keepMany(db);
  await work({ ...countInto(counts, source.progress), reject: (rejection) => keeper.add(rejection), keepRejections });
  const summary = { ...of, ...counts, ...keeper.kept };
  await db.transaction(async (transaction) => {
    await keeper.keepAll(transaction);
    await finishRun(transaction, started?.id ?? 0, summary);
  });
  return summary;
}

function countInto(counts: Counts, progress: ImportSource['progress']): Omit<ImportRun, 'reject' | 'keepRejections'> {
  return {
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
  };
}

async function finishRun(db: Database, id: number, summary: ImportSummary): Promise<void> {
  const { read, created, changed, rejectedCount } = summary;
  await db
    .update(importRun)
    .set({ finishedAt: sql`now()`, readCount: read, createdCount: created, changedCount: changed, rejectedCount })
    .where(eq(importRun.id, id));
}

/** Whether nothing at all could be taken: the only case in which an import command fails. */
export const isNothingTaken = ({ read, rejectedCount }: ImportSummary): boolean => read <= rejectedCount;
