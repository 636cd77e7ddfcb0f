import { and, desc, eq, gt, inArray, or, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { importRun } from './tables.ts';

/** What an import did so far, in records. */
export interface Counts {
  readonly read: number;
  readonly created: number;
  readonly changed: number;
  readonly rejected: number;
}

/** A run as the database keeps it: `position` items of its source are dealt with for good. */
export interface RunRow {
  readonly id: number;
  readonly position: number;
  readonly counts: Counts;
}

/** What is imported by which importer; without a fingerprint, the run cannot be continued. */
export interface RunOf {
  readonly importer: string;
  readonly source: string;
  readonly fingerprint: string | null;
}

const columns = {
  id: importRun.id,
  position: importRun.position,
  counts: {
    read: importRun.readCount,
    created: importRun.createdCount,
    changed: importRun.changedCount,
    rejected: importRun.rejectedCount,
  },
};

/** Opens a run: the one over the same content that was cut short, else a new one. */
export const openRun = (db: Database, of: RunOf): Promise<RunRow> =>
  db.transaction(async (transaction) => {
    const cut = await findCutRun(transaction, of);
    if (cut) return cut;
    const [row] = await transaction.insert(importRun).values(of).returning({ id: importRun.id });
    if (!row) throw new Error('No run was inserted');
    return { id: row.id, position: 0, counts: { read: 0, created: 0, changed: 0, rejected: 0 } };
  });

/** The latest run of the source, if it can be continued. Waits for the last statements of a killed process. */
async function findCutRun(db: Database, of: RunOf): Promise<RunRow | null> {
  const [latest] = await db
    .select({ ...columns, finishedAt: importRun.finishedAt, fingerprint: importRun.fingerprint })
    .from(importRun)
    .where(and(eq(importRun.importer, of.importer), eq(importRun.source, of.source)))
    .orderBy(desc(importRun.id))
    .limit(1)
    .for('update');
  if (!latest || latest.finishedAt !== null || latest.position === 0) return null;
  if (latest.fingerprint === null || latest.fingerprint !== of.fingerprint) return null;
  return (await isOvertaken(db, of, latest.id)) ? null : latest;
}

/** Whether the importer took other content since: what was refused before that could be good by now. */
async function isOvertaken(db: Database, { importer, fingerprint }: RunOf, id: number): Promise<boolean> {
  const isOther = sql`${importRun.fingerprint} is distinct from ${fingerprint}`;
  const hasChanged = or(gt(importRun.createdCount, 0), gt(importRun.changedCount, 0));
  return (
    (await db.$count(importRun, and(eq(importRun.importer, importer), gt(importRun.id, id), isOther, hasChanged))) > 0
  );
}

/** Keeps others from moving a run until the transaction ends; throws when one has moved it from where it was. */
export async function lockRun(transaction: Database, { id, position }: RunRow): Promise<void> {
  const [row] = await transaction
    .select({ position: importRun.position })
    .from(importRun)
    .where(eq(importRun.id, id))
    .for('update');
  if (row?.position !== position) throw new Error('Another process has taken this import over; this one stops.');
}

/** Writes down how far a run is, in the transaction that brought it there. */
export async function saveRun(transaction: Database, { id, position, counts }: RunRow): Promise<void> {
  const { read, created, changed, rejected } = counts;
  await transaction
    .update(importRun)
    .set({ position, readCount: read, createdCount: created, changedCount: changed, rejectedCount: rejected })
    .where(eq(importRun.id, id));
}

/** Ends runs: nothing continues them. */
export async function finishRuns(db: Database, ids: readonly number[]): Promise<void> {
  const isOne = inArray(importRun.id, [...ids]);
  await db.update(importRun).set({ finishedAt: sql`now()` }).where(isOne);
}
