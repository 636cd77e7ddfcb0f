import { type Database, isOneOf, textArray } from '@tresse/kit';
import { and, eq, isNull, or, sql } from 'drizzle-orm';
import type { ReferralReason, ReferralStatus } from '../domain/vocabulary.ts';
import { type ReferralRow, referral, referralTransition } from './tables/index.ts';

/** A referral as a file tells it, and why it stands where it does; what no file tells stays as it is. */
export type ImportedReferral = Omit<ReferralRow, 'remindedAt' | 'supersedesId'> & {
  readonly reason: ReferralReason | null;
};

/** What an import must know of referrals that are there: their ids, references, statuses and entries. */
export type ReferralState = Pick<ReferralRow, 'id' | 'reference' | 'status' | 'enteredAt'>;

/**
 * Fetches the referrals that have the id or the reference of one of these, and keeps others from changing them until the
 * transaction ends: no file writes over a withdrawal that came in between.
 */
export const fetchReferralStates = (
  db: Database,
  rows: readonly { readonly id: string; readonly reference: string }[],
): Promise<ReferralState[]> => {
  const ids = rows.map(({ id }) => id);
  const references = rows.map(({ reference }) => reference);
  return db
    .select({ id: referral.id, reference: referral.reference, status: referral.status, enteredAt: referral.enteredAt })
    .from(referral)
    .where(or(isOneOf(referral.id, ids), isOneOf(referral.reference, references)))
    .for('update');
};

/** Logs that a file has told a new status of these referrals. */
export async function insertTransitions(
  db: Database,
  rows: readonly (Pick<ImportedReferral, 'id' | 'status' | 'updatedAt' | 'reason'> & {
    readonly from: ReferralStatus | null;
  })[],
): Promise<void> {
  if (rows.length === 0) return;
  const transitions = rows.map(({ id, status, updatedAt, reason, from }) => ({
    referralId: id,
    role: 'import',
    at: updatedAt,
    fromStatus: from,
    toStatus: status,
    reason,
  }));
  await db.insert(referralTransition).values(transitions);
}

/** Adds the reason to what a file told without one before: of these referrals, whose status it tells again. */
export async function addReasons(
  db: Database,
  rows: readonly Pick<ImportedReferral, 'id' | 'status' | 'reason'>[],
): Promise<void> {
  const told = rows.filter(({ reason }) => reason !== null);
  if (told.length === 0) return;
  const [ids, statuses, reasons] = [
    textArray(told.map(({ id }) => id)),
    textArray(told.map(({ status }) => status)),
    textArray(told.map(({ reason }) => reason ?? '')),
  ];
  await db
    .update(referralTransition)
    .set({ reason: sql`told.reason::referral_reason` })
    .from(sql`unnest(${ids}, ${statuses}, ${reasons}) as told (id, status, reason)`)
    .where(
      and(
        sql`${referralTransition.referralId} = told.id and ${referralTransition.toStatus} = told.status::referral_status`,
        eq(referralTransition.role, 'import'),
        isNull(referralTransition.reason),
      ),
    );
}
