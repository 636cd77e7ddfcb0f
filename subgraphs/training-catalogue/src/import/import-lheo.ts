import {
  type Database,
  type ImportProgress,
  type ImportRun,
  type ImportSummary,
  openSourceFile,
  recordImport,
} from '@tresse/kit';
import { assignSchemes } from '../db/assign-schemes.ts';
import { writeReading } from '../db/write-readings.ts';
import { joinReadings } from '../domain/reading.ts';
import { type DeliveredReading, type Delivery, readDelivery } from './read-delivery.ts';

/** What is imported where; `progress` hears the number of records read so far. */
export interface LheoImport extends Delivery {
  readonly database: Database;
  readonly progress?: ImportProgress;
}

/** Formations that go in one transaction. */
const formationsAtOnce = 200;

/**
 * Imports a LHÉO file. Records are trainings, actions and sessions; bad ones are kept as rejections and the others
 * written, a batch a transaction. An import of a file that was cut short is continued by importing it again.
 */
export async function importLheo({ database, source, content, progress }: LheoImport): Promise<ImportSummary> {
  const file = typeof content === 'string' ? await openSourceFile(content) : undefined;
  const readings = readDelivery({ source, content: file?.bytes ?? content });
  return recordImport(database, { importer: 'lheo', source, content: file, progress }, (run) =>
    run.inBatches(readings, {
      size: formationsAtOnce,
      write: (transaction, batch) => writeBatch(transaction, run, batch),
    }),
  );
}

async function writeBatch(database: Database, run: ImportRun, batch: readonly DeliveredReading[]): Promise<void> {
  const reading = joinReadings(batch);
  const rejections = batch.flatMap((each) => each.rejections);
  const { created, changed } = await writeReading(database, reading);
  await assignSchemes(
    database,
    reading.actions.map(({ id }) => id),
  );
  for (const rejection of rejections) run.reject(rejection);
  run.created(created);
  run.changed(changed);
  run.read(reading.trainings.length + reading.actions.length + reading.sessions.length + rejections.length);
}
