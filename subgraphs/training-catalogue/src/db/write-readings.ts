import { addUpKept, type Database, type KeptRows, keepRows } from '@tresse/kit';
import { sql } from 'drizzle-orm';
import type { Reading } from '../domain/reading.ts';
import { keepParts } from './keep-parts.ts';
import {
  actionFunding,
  certification,
  place,
  provider,
  session,
  training,
  trainingAction,
  trainingCertification,
} from './tables/index.ts';

const ownSource = sql`${provider.source} = excluded.source`;

/**
 * Writes what was read, each provider given once; counts trainings, actions and sessions. To be run in a transaction: its
 * statements are sent all at once, in the order in which one stands on another, and Postgres need not wait for the next.
 */
export async function writeReading(transaction: Database, reading: Reading): Promise<KeptRows> {
  const [trainings, actions, sessions] = await Promise.all([
    writeTrainings(transaction, reading),
    writeActions(transaction, reading),
    keepRows(transaction, session, reading.sessions.map(toOffered)),
  ]);
  return addUpKept([trainings, actions, sessions]);
}

/** What is delivered is not gone, even if it was. */
const toOffered = <Row>(row: Row): Row & { readonly goneAt: null } => ({ ...row, goneAt: null });

async function writeTrainings(transaction: Database, reading: Reading): Promise<KeptRows> {
  const rows = reading.certifications.map(({ kind, code, ...of }) => ({ id: `${kind}:${code}`, kind, code, of }));
  const [, kept] = await Promise.all([
    keepRows(transaction, provider, reading.providers, ownSource),
    keepRows(transaction, training, reading.trainings.map(toOffered)),
    keepRows(transaction, certification, dropDoubles(rows.map(({ id, kind, code }) => ({ id, kind, code })))),
    keepParts(transaction, {
      table: trainingCertification,
      parent: trainingCertification.trainingId,
      parents: reading.trainings,
      rows: rows.map(({ id, of }) => ({ ...of, certificationId: id })),
      parentOf: ({ trainingId }) => trainingId,
    }),
  ]);
  return kept;
}

async function writeActions(transaction: Database, reading: Reading): Promise<KeptRows> {
  const [, kept] = await Promise.all([
    keepRows(transaction, place, dropDoubles(reading.places)),
    keepRows(transaction, trainingAction, reading.actions.map(toOffered)),
    keepParts(transaction, {
      table: actionFunding,
      parent: actionFunding.actionId,
      parents: reading.actions,
      rows: reading.fundings,
      parentOf: ({ actionId }) => actionId,
    }),
  ]);
  return kept;
}

/** Rows of one id are told alike: the id is made from all that is told. */
const dropDoubles = <Row extends { readonly id: string }>(rows: readonly Row[]): Row[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];
