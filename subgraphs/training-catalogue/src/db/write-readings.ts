import { addUpKept, type KeptRows, keepRows, type Writes } from '@tresse/kit';
import { sql } from 'drizzle-orm';
import type { Reading } from '../domain/records.ts';
import { place, provider, session, training, trainingAction } from './tables/index.ts';

const ownSource = sql`${provider.source} = excluded.source`;

/** Writes what was read, each provider given once; counts trainings, actions and sessions. To be run in a transaction. */
export async function writeReading(transaction: Writes, reading: Reading): Promise<KeptRows> {
  await keepRows(transaction, provider, reading.providers, ownSource);
  await keepRows(transaction, place, dropDoubles(reading.places));
  return addUpKept([
    await keepRows(transaction, training, reading.trainings),
    await keepRows(transaction, trainingAction, reading.actions),
    await keepRows(transaction, session, reading.sessions),
  ]);
}

/** Places of one id are told alike: the id is made from all that is told. */
const dropDoubles = <Row extends { readonly id: string }>(rows: readonly Row[]): Row[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];
