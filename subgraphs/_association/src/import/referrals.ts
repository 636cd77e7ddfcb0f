import { type Database, keepRows } from '@tresse/kit';
import { dayInParis, type Problem } from '@tresse/kit/values';
import { z } from 'zod';
import type { Association } from '../association.ts';
import { addedLater, column, oneOf, optional, readWordOf } from '../columns.ts';
import {
  addReasons,
  fetchReferralStates,
  type ImportedReferral,
  insertTransitions,
  type ReferralState,
} from '../db/imported-referrals.ts';
import { person, referral } from '../db/tables/index.ts';
import { readInstant } from '../domain/dates.ts';
import { makeId, readCode, readReference, readReferralCode, readSessionId } from '../domain/ids.ts';
import type { PseudonymKey } from '../domain/pseudonym.ts';
import { hasEntered } from '../domain/referral-stage.ts';
import { ofCenter } from './keep-known.ts';
import { createKeeping, createNamingColumns, getPersonId, isNamedOnce, namedOnce } from './naming.ts';
import { readColumns } from './read-record.ts';
import { isEntryRight, isInOrder, isReasonRight, wasSentIfItMust } from './referral-course.ts';
import { refuseErased } from './refuse-erased.ts';
import { sift } from './refuse-unknown.ts';
import type { TableImport, Written } from './table-import.ts';

/** `referrals`: code, reference, pseudonyme or numero_dossier, code_centre, session, statut, ecrite_le, envoyee_le, entree_le, modifiee_le, motif. */
export function createReferralImport(association: Association, key?: PseudonymKey): TableImport<ImportedReferral> {
  const shape = createShape(association, key);
  return {
    table: 'referrals',
    shapes: [shape],
    keeps: createKeeping(Object.keys(shape.in.shape)),
    read: (columns) => readColumns(shape, columns),
    keyOf: ({ id }) => id,
    write: writeReferrals,
  };
}

const createShape = ({ slug, words }: Association, key: PseudonymKey | undefined) =>
  z
    .object({
      code: column(readReferralCode),
      reference: column(readReference),
      ...createNamingColumns(slug, key),
      code_centre: column(readCode),
      session: column(readSessionId),
      statut: oneOf(words.statuses),
      ecrite_le: column(readInstant),
      envoyee_le: optional(readInstant),
      entree_le: addedLater(readInstant),
      modifiee_le: column(readInstant),
      motif: addedLater(readWordOf(words.reasons)),
    })
    .refine(isNamedOnce, namedOnce)
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
    .refine(isEntryRight, {
      path: ['entree_le'],
      message: 'the entry does not fit the status, or is not between sending and the last change',
      params: { mend: 'Give the instant of the entry after envoyee_le, for a person who entered the training' },
    })
    .refine(isReasonRight, {
      path: ['motif'],
      message: 'a referral in this status has no reason',
      params: { mend: 'Tell the reason of a refusal, a leaving, an exclusion or a redirection alone' },
    })
    .transform(
      (read): ImportedReferral => ({
        id: makeId(slug, read.code),
        reference: read.reference,
        status: read.statut,
        personId: getPersonId(slug, read),
        centerId: makeId(slug, read.code_centre),
        sessionId: read.session,
        createdAt: read.ecrite_le,
        sentAt: read.envoyee_le,
        enteredAt: read.entree_le,
        updatedAt: read.modifiee_le,
        reason: read.motif,
      }),
    );

async function writeReferrals(db: Database, rows: readonly ImportedReferral[]): Promise<Written<ImportedReferral>> {
  const { known, refused } = await sift(
    db,
    rows,
    [ofCenter, { table: person, idOf: ({ personId }) => personId, what: 'person', delivered: 'people' }],
    await refuseErased(db, rows, ({ personId, createdAt }) => ({ personId, day: dayInParis(createdAt) })),
  );
  const before = await fetchReferralStates(db, known);
  const states = new Map(before.map((state) => [state.id, state]));
  const owners = new Map(before.map(({ reference, id }) => [reference, id]));
  const kept = known.filter((row) => {
    const owner = owners.get(row.reference) ?? row.id;
    owners.set(row.reference, owner);
    if (owner !== row.id) refused.set(row, referenceTaken);
    else if (isRevived(row, states.get(row.id))) refused.set(row, consentWithdrawn);
    return !refused.has(row);
  });
  const settled = kept.map((row) => ({ ...row, enteredAt: findEntry(row, states.get(row.id)) }));
  const written = await keepRows(
    db,
    referral,
    settled.map(({ reason: _, ...row }) => row),
  );
  await logCourse(db, settled, states);
  return { ...written, refused };
}

/** Logs each status that is new, and why; of one that is not, a reason that was not told before. */
async function logCourse(
  db: Database,
  rows: readonly ImportedReferral[],
  before: ReadonlyMap<string, ReferralState>,
): Promise<void> {
  const told = rows.map((row) => ({ ...row, from: before.get(row.id)?.status ?? null }));
  await insertTransitions(
    db,
    told.filter(({ status, from }) => status !== from),
  );
  await addReasons(
    db,
    told.filter(({ status, from }) => status === from),
  );
}

/** As the file tells it, as it was known before, or the last change of who has just entered. */
function findEntry({ status, enteredAt, updatedAt }: ImportedReferral, before: ReferralState | undefined): Date | null {
  if (!hasEntered(status)) return null;
  return enteredAt ?? before?.enteredAt ?? (status === 'ENTERED' ? updatedAt : null);
}

const isRevived = ({ status }: ImportedReferral, before: ReferralState | undefined): boolean =>
  before?.status === 'CONSENT_WITHDRAWN' && status !== 'CONSENT_WITHDRAWN';

const consentWithdrawn: Problem = {
  reason: 'The person has withdrawn consent: this referral is closed',
  mend: 'Take it out of the file; record a new consent and write a new referral if the person wishes one',
};

const referenceTaken: Problem = {
  reason: 'Another referral has this reference',
  mend: 'Give each referral a reference of its own',
};
