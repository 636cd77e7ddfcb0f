import { type Database, keepRows } from '@tresse/kit';
import type { Problem } from '@tresse/kit/values';
import { z } from 'zod';
import type { Association } from '../association.ts';
import { column, oneOf, optional } from '../columns.ts';
import { fetchReferralStates, insertTransitions } from '../db/imported-referrals.ts';
import { center, person, type ReferralRow, referral } from '../db/tables.ts';
import { readInstant } from '../domain/dates.ts';
import { makeId, readCode, readPseudonym, readReference, readReferralCode, readSessionId } from '../domain/ids.ts';
import type { ReferralStatus } from '../domain/vocabulary.ts';
import type { FileImport, Written } from './file-import.ts';
import { readColumns } from './read-record.ts';
import { sift } from './refuse-unknown.ts';

/** A referral as a file tells it. */
type Imported = Omit<ReferralRow, 'idempotencyKey' | 'inputHash'>;

/** `referrals.csv`: code, reference, pseudonyme, code_centre, session, statut, ecrite_le, envoyee_le, modifiee_le. */
export function createReferralImport(association: Association): FileImport<Imported> {
  const shape = createShape(association);
  return {
    file: 'referrals.csv',
    read: (columns) => readColumns(shape, columns),
    keyOf: ({ id }) => id,
    write: writeReferrals,
  };
}

const createShape = ({ slug, words }: Association) =>
  z
    .object({
      code: column(readReferralCode),
      reference: column(readReference),
      pseudonyme: column(readPseudonym),
      code_centre: column(readCode),
      session: column(readSessionId),
      statut: oneOf(words.statuses),
      ecrite_le: column(readInstant),
      envoyee_le: optional(readInstant),
      modifiee_le: column(readInstant),
    })
    .refine(wasSentIfItMust, {
      path: ['envoyee_le'],
      message: 'a referral in this status was sent',
      params: { mend: 'Give the instant at which it was sent' },
    })
    .refine(isInOrder, {
      path: ['ecrite_le'],
      message: 'the referral was sent or changed before it was written',
      params: { mend: 'Put ecrite_le before envoyee_le and modifiee_le' },
    })
    .transform(
      (read): Imported => ({
        id: makeId(slug, read.code),
        reference: read.reference,
        status: read.statut,
        personId: makeId(slug, read.pseudonyme),
        centerId: makeId(slug, read.code_centre),
        sessionId: read.session,
        createdAt: read.ecrite_le,
        sentAt: read.envoyee_le,
        updatedAt: read.modifiee_le,
      }),
    );

interface Course {
  readonly statut: ReferralStatus;
  readonly ecrite_le: Date;
  readonly envoyee_le: Date | null;
  readonly modifiee_le: Date;
}

const wasSentIfItMust = ({ statut, envoyee_le }: Course): boolean =>
  envoyee_le !== null || ['DRAFT', 'CANCELLED'].includes(statut);

const isInOrder = ({ ecrite_le, envoyee_le, modifiee_le }: Course): boolean =>
  ecrite_le <= (envoyee_le ?? ecrite_le) && ecrite_le <= modifiee_le;

async function writeReferrals(db: Database, rows: readonly Imported[]): Promise<Written<Imported>> {
  const { known, refused } = await sift(db, rows, [
    { table: center, idOf: ({ centerId }) => centerId, what: 'center', file: 'centers.csv' },
    { table: person, idOf: ({ personId }) => personId, what: 'person', file: 'people.csv' },
  ]);
  const before = await fetchReferralStates(db, known);
  const owners = new Map(before.map(({ reference, id }) => [reference, id]));
  const kept = known.filter((row) => {
    const owner = owners.get(row.reference) ?? row.id;
    owners.set(row.reference, owner);
    if (owner !== row.id) refused.set(row, referenceTaken);
    return owner === row.id;
  });
  const written = await keepRows(db, referral, kept);
  const statuses = new Map(before.map(({ id, status }) => [id, status]));
  const moved = kept.filter(({ id, status }) => statuses.get(id) !== status);
  await insertTransitions(
    db,
    moved.map((row) => ({ ...row, from: statuses.get(row.id) ?? null })),
  );
  return { ...written, refused };
}

const referenceTaken: Problem = {
  reason: 'Another referral has this reference',
  mend: 'Give each referral a reference of its own',
};
