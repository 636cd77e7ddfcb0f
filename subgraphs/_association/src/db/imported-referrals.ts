import { type Database, isOneOf } from '@tresse/kit';
import { or } from 'drizzle-orm';
import type { ReferralStatus } from '../domain/vocabulary.ts';
import { type ReferralRow, referral, referralTransition } from './tables/index.ts';

/** A referral as a file tells it; what no file tells stays as it is. */
export type ImportedReferral = Omit<ReferralRow, 'remindedAt' | 'supersedesId'>;

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
  rows: readonly (Pick<ReferralRow, 'id' | 'status' | 'updatedAt'> & { readonly from: ReferralStatus | null })[],
): Promise<void> {
  if (rows.length === 0) return;
  const transitions = rows.map(({ id, status, updatedAt, from }) => ({
    referralId: id,
    role: 'import',
    at: updatedAt,
    fromStatus: from,
    toStatus: status,
  }));
  await db.insert(referralTransition).values(transitions);
}
