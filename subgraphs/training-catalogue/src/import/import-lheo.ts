import { type Database, type ImportRun, type ImportSummary, recordImport } from '@tresse/kit';
import { writeReading } from '../db/write-readings.ts';
import { joinReadings } from '../domain/records.ts';
import { type DeliveredReading, type Delivery, readDelivery } from './read-delivery.ts';

/** What is imported where; `progress` hears the number of records read so far. */
export interface LheoImport extends Delivery {
  readonly database: Database;
  readonly progress?: (read: number) => void;
}

/** Formations that go in one transaction. */
const formationsAtOnce = 200;

/**
 * Imports a LHÉO file. Records are trainings, actions and sessions; bad ones are kept as rejections and the others
 * written, a batch a transaction. An import that was cut short is mended by importing again.
 */
export const importLheo = ({ database, source, content, progress }: LheoImport): Promise<ImportSummary> =>
  recordImport(database, { importer: 'lheo', source, ...(progress && { progress }) }, async (run) => {
    let batch: DeliveredReading[] = [];
    for await (const reading of readDelivery({ source, content })) {
      batch.push(reading);
      if (batch.length < formationsAtOnce) continue;
      await writeBatch(database, run, batch);
      batch = [];
    }
    await writeBatch(database, run, batch);
  });

async function writeBatch(database: Database, run: ImportRun, batch: readonly DeliveredReading[]): Promise<void> {
  const reading = joinReadings(batch.map((each) => ({ ...each, refusals: [] })));
  const rejections = batch.flatMap((each) => each.rejections);
  const { created, changed } = await writeReading(database, reading);
  for (const rejection of rejections) run.reject(rejection);
  run.created(created);
  run.changed(changed);
  run.read(reading.trainings.length + reading.actions.length + reading.sessions.length + rejections.length);
  await run.keepRejections();
}
