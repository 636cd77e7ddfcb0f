import type { Database } from '../database.ts';
import { holdImportLock } from './import-lock.ts';
import type { Rejection } from './keep-rejections.ts';
import { type ImportRun, type ImportSource, RecordedRun } from './recorded-run.ts';
import { finishRuns } from './run-row.ts';

/**
 * What an import did, in records: a continued one, both parts of it, the first up to and with record `resumedAfter` (0
 * otherwise). `rejections` are the first 100, the database keeps all.
 */
export interface ImportSummary {
  readonly importer: string;
  readonly source: string;
  readonly resumedAfter: number;
  readonly read: number;
  readonly created: number;
  readonly changed: number;
  readonly rejectedCount: number;
  readonly rejections: readonly Rejection[];
  /** What else is to be told of it, a line each. */
  readonly notes?: readonly string[];
}

/** Runs one import and keeps what came of it. */
export type Recorder = (source: ImportSource, work: (run: ImportRun) => Promise<void>) => Promise<ImportSummary>;

/**
 * Runs an import and keeps what came of it: its counts, and every rejected record in place of those of earlier runs of
 * the same source. Where the source has content and the work is done in batches, an import that was cut short is
 * continued by the next one. Throws `ImportRunning` when the same source is being imported.
 */
export const recordImport = (
  db: Database,
  source: ImportSource,
  work: (run: ImportRun) => Promise<void>,
): Promise<ImportSummary> =>
  holdImportLock(db, `${source.importer}, ${source.source}`, async () => {
    const run = await perform(db, source, work);
    await finishRuns(db, [run.id]);
    return run.summary;
  });

/**
 * Runs the imports of several sources that are delivered together: they are finished together, so that one that is cut
 * short is continued as a whole. Throws `ImportRunning` when the importer runs already.
 */
export const recordDelivery = (
  db: Database,
  importer: string,
  work: (record: Recorder) => Promise<void>,
): Promise<ImportSummary[]> =>
  holdImportLock(db, importer, async () => {
    const runs: RecordedRun[] = [];
    await work(async (source, importSource) => {
      const run = await perform(db, source, importSource);
      runs.push(run);
      return run.summary;
    });
    await finishRuns(
      db,
      runs.map(({ id }) => id),
    );
    return runs.map(({ summary }) => summary);
  });

async function perform(db: Database, source: ImportSource, work: (run: ImportRun) => Promise<void>) {
  const run = await RecordedRun.open(db, source);
  await work(run);
  await run.keep();
  return run;
}

/** Whether nothing at all could be taken: the only case in which an import command fails. */
export const isNothingTaken = ({ read, rejectedCount }: ImportSummary): boolean => read <= rejectedCount;
