import { type Database, prepareClaim, withinReach } from '@tresse/kit';
import { enqueueDelivery } from '@tresse/kit/queue';
import { canMove } from '@tresse/kit/referral';
import { findLatestBasis } from '../db/legal-bases.ts';
import { lockPerson } from '../db/people.ts';
import { lockReferral, moveReferral } from '../db/referral-writes.ts';
import { fetchReferrals } from '../db/referrals.ts';
import type { ReferralRow } from '../db/tables/index.ts';
import type { ReferralStatus } from '../domain/vocabulary.ts';
import type { ActionContext } from './action-context.ts';

/** Which referral to send. */
export interface SendReferralInput {
  readonly referral: string;
  readonly idempotencyKey: string;
}

/** The referral sent (now, or before by the same key), or why it was not. */
export type SendReferralOutcome =
  | { readonly kind: 'sent'; readonly referral: ReferralRow }
  | { readonly kind: 'not-draft'; readonly status: ReferralStatus }
  | { readonly kind: 'unknown-referral' | 'consent-missing' | 'key-reused' };

/**
 * Sends a draft while consent is in force: its transition, its new status and its delivery are one transaction. The person
 * is locked before the referral, as a withdrawal does, so that one of the two comes first.
 */
export async function sendReferral(
  context: ActionContext,
  { referral: id, idempotencyKey }: SendReferralInput,
): Promise<SendReferralOutcome> {
  const wish = prepareClaim(context, { mutation: 'sendReferral', idempotencyKey, input: [id] });
  return withinReach(context.db, context.reach, async (db): Promise<SendReferralOutcome> => {
    const referral = await lockWithPerson(db, context, id);
    if (!referral) return { kind: 'unknown-referral' };
    const { status, personId } = referral;
    const isConsentGiven = await hasConsent(db, personId);
    if (status === 'DRAFT' && !isConsentGiven) return { kind: 'consent-missing' };
    const claimed = await wish.claim(db);
    if (claimed === 'reused') return { kind: 'key-reused' };
    if (claimed === 'repeated') return { kind: 'sent', referral };
    if (!canMove(status, 'SENT', 'ASSOCIATION')) return { kind: 'not-draft', status };
    return { kind: 'sent', referral: await send({ ...context, db }, referral) };
  });
}

/** Locks a referral within reach, its person first; null when there is none. */
export async function lockWithPerson(db: Database, { reach }: ActionContext, id: string): Promise<ReferralRow | null> {
  const [found] = await fetchReferrals(db, reach, [id]);
  return found && (await lockPerson(db, reach, found.personId)) ? lockReferral(db, reach, id) : null;
}

/** Whether a person's consent to be referred is in force. */
export async function hasConsent(db: Database, personId: string): Promise<boolean> {
  const basis = await findLatestBasis(db, personId, 'TRAINING_REFERRAL');
  return basis?.kind === 'CONSENT' && basis.withdrawnAt === null;
}

/** Sends a draft: its transition, its new status and its delivery. */
export async function send({ db, caller, now }: ActionContext, referral: ReferralRow): Promise<ReferralRow> {
  const at = now();
  await moveReferral(db, { referralId: referral.id, role: caller.role, at, from: referral.status, to: 'SENT' });
  await enqueueDelivery(db, { kind: 'referral', id: referral.id });
  return { ...referral, status: 'SENT', sentAt: at, updatedAt: at };
}
