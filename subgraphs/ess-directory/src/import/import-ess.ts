import {
  type Database,
  type ImportProgress,
  type ImportRun,
  type ImportSummary,
  openSourceFile,
  recordImport,
} from '@tresse/kit';
import { writeReadings } from '../db/write-readings.ts';
import { type DeliveredReading, type Delivery, readDelivery } from './read-delivery.ts';

/** What is imported where; `source` names the delivery, `progress` hears the number of records read so far. */
export interface EssImport extends Delivery {
  readonly database: Database;
  readonly source: string;
  readonly progress?: ImportProgress;
}

/** Structures that go in one transaction. */
const structuresAtOnce = 200;

/**
 * Imports a file of structures: data·inclusion v1 or the public API of les emplois de l'inclusion. Records are
 * structures and job openings; bad ones are kept as rejections and the others written, a batch a transaction. An import
 * of a file that was cut short is continued by importing it again.
 */
export async function importEss({ database, source, content, today, progress }: EssImport): Promise<ImportSummary> {
  const file = typeof content === 'string' ? await openSourceFile(content) : undefined;
  const readings = readDelivery({ content: file?.bytes ?? content, today });
  return recordImport(database, { importer: 'ess', source, content: file, progress }, (run) =>
    run.inBatches(readings, {
      size: structuresAtOnce,
      write: (transaction, batch) => writeBatch(transaction, run, batch),
    }),
  );
}

async function writeBatch(transaction: Database, run: ImportRun, batch: readonly DeliveredReading[]): Promise<void> {
  const readings = batch.flatMap(({ telling, ...rest }) => (telling ? [{ ...rest, telling }] : []));
  const rejections = batch.flatMap((each) => each.rejections);
  const openings = readings.flatMap((reading) => reading.openings ?? []);
  const { created, changed } = await writeReadings(transaction, readings);
  for (const rejection of rejections) run.reject(rejection);
  run.created(created);
  run.changed(changed);
  run.read(readings.length + openings.length + rejections.length);
}
