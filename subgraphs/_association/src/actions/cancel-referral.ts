import { claimKey, hashTexts, invalidArgument, makeStoredKey, withinReach } from '@tresse/kit';
import { canMove } from '@tresse/kit/referral';
import { insertTransition, lockReferral, updateStatus } from '../db/referral-writes.ts';
import type { ReferralRow } from '../db/tables.ts';
import type { ReferralStatus } from '../domain/vocabulary.ts';
import type { ActionContext } from './action-context.ts';

/** Which referral to cancel. */
export interface CancelReferralInput {
  readonly referral: string;
  readonly idempotencyKey: string;
}

/** The referral cancelled (now or before), or why it was not. */
export type CancelReferralOutcome =
  | { readonly kind: 'cancelled'; readonly referral: ReferralRow }
  | { readonly kind: 'unknown-referral' }
  | { readonly kind: 'already-decided'; readonly status: ReferralStatus };

/**
 * Cancels a referral that no provider has decided on, and logs it, in one transaction. Cancelling twice is cancelling
 * once. Throws when the key has cancelled another referral.
 */
export async function cancelReferral(
  { db: database, reach, caller, now }: ActionContext,
  { referral: id, idempotencyKey }: CancelReferralInput,
): Promise<CancelReferralOutcome> {
  const key = makeStoredKey('cancelReferral', caller, idempotencyKey);
  const inputHash = hashTexts([id]);
  return withinReach(database, reach, async (db): Promise<CancelReferralOutcome> => {
    const referral = await lockReferral(db, reach, id);
    if (!referral) return { kind: 'unknown-referral' };
    const { status: from } = referral;
    if (from === 'CANCELLED') return { kind: 'cancelled', referral };
    if (!canMove(from, 'CANCELLED', 'ASSOCIATION')) return { kind: 'already-decided', status: from };
    const at = now();
    const wish = await claimKey(db, { key, inputHash, outcome: id, at });
    if (wish.inputHash !== inputHash)
      throw invalidArgument(
        'input.idempotencyKey',
        'The idempotency key has cancelled another referral: choose another',
      );
    const change = { referralId: id, role: caller.role, at, from, to: 'CANCELLED' } as const;
    await insertTransition(db, change);
    await updateStatus(db, change);
    return { kind: 'cancelled', referral: { ...referral, status: 'CANCELLED', updatedAt: at } };
  });
}
