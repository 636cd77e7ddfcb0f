import {
  type Database,
  type ImportProgress,
  type ImportRun,
  type ImportSummary,
  openSourceFile,
  recordImport,
} from '@tresse/kit';
import { dayInParis } from '@tresse/kit/values';
import { assignSchemes } from '../db/assign-schemes.ts';
import { type Gone, markGone } from '../db/mark-gone.ts';
import { writeQuality } from '../db/quality.ts';
import { refreshSearch } from '../db/search/refresh.ts';
import { forgetMet, getRunId, keepMet, keepMetAlike, keepMetOf, sayRun } from '../db/seen.ts';
import { writeReading } from '../db/write-readings.ts';
import { listActionFacts } from '../domain/assign-schemes.ts';
import { joinReadings } from '../domain/reading.ts';
import { type DeliveredReading, type Delivery, readDelivery } from './read-delivery.ts';
import { type CountedRemark, DeliveryReport } from './report.ts';

/** What is imported where; `progress` hears the number of records read so far. */
export interface LheoImport extends Delivery {
  readonly database: Database;
  readonly progress?: ImportProgress;
  /** The time, for the freshness of what is told. */
  readonly now?: () => Date;
}

/** What an import did; besides, what it took with a remark, and what a complete delivery no longer held. */
export interface LheoSummary extends ImportSummary {
  readonly remarks: readonly CountedRemark[];
  /** Null when the delivery was not read to its end, or a formation was refused by which nothing tells it again. */
  readonly gone: Gone | null;
}

/**
 * Characters that go in one transaction: three hundred formations as they usually are, fewer of long ones. Smaller batches
 * take longer, and greater ones no less, but more memory.
 */
const charactersAtOnce = 3_000_000;

/**
 * Imports a LHÉO file. Records are trainings, actions and sessions; bad ones are kept as rejections and the others
 * written, a batch a transaction. What the source offered before and a complete file no longer holds is marked as gone.
 * An import of a file that was cut short is continued by importing it again.
 */
export async function importLheo(delivered: LheoImport): Promise<LheoSummary> {
  const { database, source, content, progress, now = () => new Date() } = delivered;
  const file = typeof content === 'string' ? await openSourceFile(content) : undefined;
  const report = new DeliveryReport(findYearBefore(dayInParis(now())));
  const readings = report.watch(readDelivery({ source, content: file?.bytes ?? content }));
  let gone: Gone | null = null;
  const summary = await recordImport(database, { importer: 'lheo', source, content: file, progress }, async (run) => {
    const runId = await getRunId(database, source);
    await run.inBatches(readings, {
      size: charactersAtOnce,
      weigh: ({ size }) => size,
      write: (transaction, batch) => writeBatch(transaction, { run, runId }, batch),
    });
    gone = await database.transaction((transaction) => finish(transaction, { runId, source, report }));
  });
  return { ...summary, remarks: report.remarks, gone };
}

const findYearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

async function writeBatch(
  transaction: Database,
  { run, runId }: { run: ImportRun; runId: number },
  batch: readonly DeliveredReading[],
): Promise<void> {
  const reading = joinReadings(batch);
  const rejections = batch.flatMap((each) => each.rejections);
  const torn = batch.filter((each) => each.rejections.length > 0).flatMap((each) => each.trainings);
  const [, { created, changed }] = await Promise.all([
    sayRun(transaction, runId),
    writeReading(transaction, reading),
    keepMet(transaction, runId, {
      training: listIds(reading.trainings),
      action: listIds(reading.actions),
      session: listIds(reading.sessions),
    }),
    assignSchemes(transaction, listActionFacts(reading)),
  ]);
  await keepMetOf(transaction, runId, listIds(torn));
  await refreshSearch(transaction, listIds(reading.trainings));
  for (const rejection of rejections) run.reject(rejection);
  run.created(created);
  run.changed(changed);
  run.read(reading.trainings.length + reading.actions.length + reading.sessions.length + rejections.length);
}

const listIds = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);

async function finish(
  transaction: Database,
  { runId, source, report }: { runId: number; source: string; report: DeliveryReport },
): Promise<Gone | null> {
  await sayRun(transaction, runId);
  if (report.isComplete) await keepMetAlike(transaction, { runId, source }, report.lost);
  const marked = report.isComplete ? await markGone(transaction, runId, source) : null;
  await refreshSearch(transaction, marked?.trainingIds ?? []);
  await forgetMet(transaction, source);
  await writeQuality(transaction, { source, runId }, report.quality);
  return marked && { count: marked.count, isBelieved: marked.isBelieved };
}
