import { prepareClaim, withinReach } from '@tresse/kit';
import { dayInParis } from '@tresse/kit/values';
import { lockReferral, moveReferral } from '../db/referral-writes.ts';
import type { ReferralRow } from '../db/tables/index.ts';
import { canBeFollowedUp, findFollowUpDay } from '../domain/follow-up.ts';
import type { FollowUpSituation, ReferralStatus } from '../domain/vocabulary.ts';
import type { ActionContext } from './action-context.ts';

/** What the person of a referral does six months after the training. */
export interface RecordFollowUpInput {
  readonly referral: string;
  readonly situation: FollowUpSituation;
  readonly idempotencyKey: string;
}

/** The referral with its follow-up (recorded now, or before by the same key and input), or why it was not; a day in Paris. */
export type RecordFollowUpOutcome =
  | { readonly kind: 'recorded'; readonly referral: ReferralRow }
  | { readonly kind: 'not-ended'; readonly status: ReferralStatus }
  | { readonly kind: 'too-early'; readonly from: string }
  | { readonly kind: 'unknown-referral' | 'key-reused' };

/** Records and logs what became of a person, in one transaction. Throws when the input is malformed. */
export async function recordFollowUp(
  context: ActionContext,
  { referral: id, situation, idempotencyKey }: RecordFollowUpInput,
): Promise<RecordFollowUpOutcome> {
  const { reach, caller, now } = context;
  const wish = prepareClaim(context, { mutation: 'recordFollowUp', idempotencyKey, input: [id, situation] });
  return withinReach(context.db, reach, async (db): Promise<RecordFollowUpOutcome> => {
    const referral = await lockReferral(db, reach, id);
    if (!referral) return { kind: 'unknown-referral' };
    const { status: before, updatedAt } = referral;
    const state = await wish.find(db);
    if (state !== 'new') return state === 'repeated' ? { kind: 'recorded', referral } : { kind: 'key-reused' };
    if (!canBeFollowedUp(before)) return { kind: 'not-ended', status: before };
    const at = now();
    const from = findFollowUpDay(updatedAt);
    if (dayInParis(at) < from) return { kind: 'too-early', from };
    // The same key may have come for another referral, which is another lock.
    if ((await wish.claim(db)) !== 'new') return { kind: 'key-reused' };
    const told = { situation };
    await moveReferral(db, { referralId: id, role: caller.role, at, from: before, to: 'FOLLOWED_UP', told });
    return { kind: 'recorded', referral: { ...referral, status: 'FOLLOWED_UP', updatedAt: at } };
  });
}
