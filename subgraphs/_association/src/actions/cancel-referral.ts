import { claimKey, hashTexts, invalidArgument, makeStoredKey, withinReach } from '@tresse/kit';
import { canMove } from '@tresse/kit/referral';
import { closeReferral } from '../course/close-referral.ts';
import { lockReferral } from '../db/referral-writes.ts';
import type { ReferralRow } from '../db/tables/index.ts';
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
 * Cancels a referral that no provider has decided on, logs it and has the provider told, in one transaction. Cancelling
 * twice is cancelling once. Throws when the key has cancelled another referral.
 */
export async function cancelReferral(
  { db: database, reach, caller, now, makeToken }: ActionContext,
  { referral: id, idempotencyKey }: CancelReferralInput,
): Promise<CancelReferralOutcome> {
  const { role } = caller;
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
    return { kind: 'cancelled', referral: await closeReferral(db, referral, { as: 'CANCELLED', role, at, makeToken }) };
  });
}
