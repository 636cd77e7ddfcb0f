import type { Database } from '@tresse/kit';
import { sql } from 'drizzle-orm';
import type { Reading } from '../domain/records.ts';
import { place, provider, session, training, trainingAction } from './tables.ts';
import { upsertRows, type Written } from './upsert.ts';

/** Writes what was read in one transaction; counts trainings, actions and sessions. */
export const writeReading = (db: Database, reading: Reading): Promise<Written> =>
  db.transaction(async (transaction) => {
    const ownSource = sql`${provider.source} = excluded.source`;
    const providers = keepFirst(reading.providers, ({ siret }) => siret);
    await upsertRows(transaction, { table: provider, key: provider.siret, mayChange: ownSource }, providers);
    await upsertRows(
      transaction,
      { table: place, key: place.id },
      keepFirst(reading.places, ({ id }) => id),
    );
    return addUp([
      await upsertRows(transaction, { table: training, key: training.id }, reading.trainings),
      await upsertRows(transaction, { table: trainingAction, key: trainingAction.id }, reading.actions),
      await upsertRows(transaction, { table: session, key: session.id }, reading.sessions),
    ]);
  });

const keepFirst = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[] => [
  ...new Map(rows.toReversed().map((row) => [keyOf(row), row])).values(),
];

const addUp = (written: readonly Written[]): Written => ({
  created: written.reduce((sum, { created }) => sum + created, 0),
  changed: written.reduce((sum, { changed }) => sum + changed, 0),
});
