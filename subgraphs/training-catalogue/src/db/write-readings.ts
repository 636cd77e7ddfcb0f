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

/** Writes what was read, each provider given once; counts trainings, actions and sessions. To be run in a transaction. */
export async function writeReading(transaction: Database, reading: Reading): Promise<KeptRows> {
  await keepRows(transaction, provider, reading.providers, ownSource);
  await keepRows(transaction, place, dropDoubles(reading.places));
  const trainings = await keepRows(transaction, training, reading.trainings.map(toOffered));
  await writeCertifications(transaction, reading);
  const actions = await keepRows(transaction, trainingAction, reading.actions.map(toOffered));
  await keepParts(transaction, {
    table: actionFunding,
    parent: actionFunding.actionId,
    parents: reading.actions,
    rows: reading.fundings,
    parentOf: ({ actionId }) => actionId,
  });
  const sessions = await keepRows(transaction, session, reading.sessions.map(toOffered));
  return addUpKept([trainings, actions, sessions]);
}

/** What is delivered is not gone, even if it was. */
const toOffered = <Row>(row: Row): Row & { readonly goneAt: null } => ({ ...row, goneAt: null });

async function writeCertifications(transaction: Database, { trainings, certifications }: Reading): Promise<void> {
  const rows = certifications.map(({ kind, code, ...of }) => ({ id: `${kind}:${code}`, kind, code, of }));
  await keepRows(transaction, certification, dropDoubles(rows.map(({ id, kind, code }) => ({ id, kind, code }))));
  await keepParts(transaction, {
    table: trainingCertification,
    parent: trainingCertification.trainingId,
    parents: trainings,
    rows: rows.map(({ id, of }) => ({ ...of, certificationId: id })),
    parentOf: ({ trainingId }) => trainingId,
  });
}

/** Rows of one id are told alike: the id is made from all that is told. */
const dropDoubles = <Row extends { readonly id: string }>(rows: readonly Row[]): Row[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];
