import { type Database, type ImportRun, type ImportSummary, recordImport } from '@tresse/kit';
import { writeReadings } from '../db/write-readings.ts';
import { type DeliveredReading, type Delivery, readDelivery } from './read-delivery.ts';

/** What is imported where; `source` names the delivery, `progress` hears the number of records read so far. */
export interface EssImport extends Delivery {
  readonly database: Database;
  readonly source: string;
  readonly progress?: (read: number) => void;
}

/** Structures that go in one transaction. */
const structuresAtOnce = 200;

/**
 * Imports a file of structures: data·inclusion v1 or the public API of les emplois de l'inclusion. Records are
 * structures and job openings; bad ones are kept as rejections and the others written, a batch a transaction.
 */
export const importEss = ({ database, source, progress, ...delivery }: EssImport): Promise<ImportSummary> =>
  recordImport(database, { importer: 'ess', source, ...(progress && { progress }) }, async (run) => {
    let batch: DeliveredReading[] = [];
    for await (const reading of readDelivery(delivery)) {
      batch.push(reading);
      if (batch.length < structuresAtOnce) continue;
      await writeBatch(database, run, batch);
      batch = [];
    }
    await writeBatch(database, run, batch);
  });

async function writeBatch(database: Database, run: ImportRun, batch: readonly DeliveredReading[]): Promise<void> {
  const readings = batch.flatMap(({ telling, ...rest }) => (telling ? [{ ...rest, telling }] : []));
  const rejections = batch.flatMap((each) => each.rejections);
  const openings = readings.flatMap((reading) => reading.openings ?? []);
  const { created, changed } = await writeReadings(database, readings);
  for (const rejection of rejections) run.reject(rejection);
  run.created(created);
  run.changed(changed);
  run.read(readings.length + openings.length + rejections.length);
  await run.keepRejections();
}
