import type { Database } from '@tresse/kit';
import { sql } from 'drizzle-orm';
import type { Reading } from '../domain/records.ts';
import { place, provider, session, training, trainingAction } from './tables.ts';
import { upsertRows, type Written } from './upsert.ts';

const ownSource = sql`${provider.source} = excluded.source`;

/** Writes what was read in one transaction, each provider given once; counts trainings, actions and sessions. */
export const writeReading = (db: Database, reading: Reading): Promise<Written> =>
  db.transaction(async (transaction) => {
    await upsertRows(transaction, { table: provider, key: provider.siret, mayChange: ownSource }, reading.providers);
    await upsertRows(transaction, { table: place, key: place.id }, dropDoubles(reading.places));
    return addUp([
      await upsertRows(transaction, { table: training, key: training.id }, reading.trainings),
      await upsertRows(transaction, { table: trainingAction, key: trainingAction.id }, reading.actions),
      await upsertRows(transaction, { table: session, key: session.id }, reading.sessions),
    ]);
  });

/** Places of one id are told alike: the id is made from all that is told. */
const dropDoubles = <Row extends { readonly id: string }>(rows: readonly Row[]): Row[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];

const addUp = (written: readonly Written[]): Written => ({
  created: written.reduce((sum, { created }) => sum + created, 0),
  changed: written.reduce((sum, { changed }) => sum + changed, 0),
});
