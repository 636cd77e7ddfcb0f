import { type Database, prepareClaim, withinReach } from '@tresse/kit';
import { canMove } from '@tresse/kit/referral';
import { endConsent, findLatestBasis } from '../db/legal-bases.ts';
import { insertNotices } from '../db/notices.ts';
import { deleteOwnVolunteering } from '../db/own-volunteering.ts';
import { lockPerson } from '../db/people.ts';
import { lockReferralsOfPerson, moveReferral } from '../db/referral-writes.ts';
import type { LegalBasisRow, ReferralRow } from '../db/tables/index.ts';
import { makeNotice } from '../domain/notice.ts';
import type { Purpose } from '../domain/vocabulary.ts';
import type { ActionContext } from './action-context.ts';

/** Whose consent is withdrawn, and for which purpose. */
export interface WithdrawConsentInput {
  readonly person: string;
  readonly purpose: Purpose;
  readonly idempotencyKey: string;
}

/** The consent as it stands, withdrawn now or before, or why it was not. */
export type WithdrawConsentOutcome =
  | { readonly kind: 'withdrawn'; readonly basis: LegalBasisRow }
  | { readonly kind: 'unknown-person' | 'consent-missing' | 'key-reused' };

/**
 * Withdraws a consent in one transaction. Of a referral to training it closes every referral that has not ended and writes
 * a notice for every copy that somebody may hold; the notices are delivered once it commits. Of own volunteering it deletes
 * what was recorded. Twice is once.
 */
export async function withdrawConsent(
  context: ActionContext,
  { person: id, purpose, idempotencyKey }: WithdrawConsentInput,
): Promise<WithdrawConsentOutcome> {
  const wish = prepareClaim(context, { mutation: 'withdrawConsent', idempotencyKey, input: [id, purpose] });
  return withinReach(context.db, context.reach, async (db): Promise<WithdrawConsentOutcome> => {
    if (!(await lockPerson(db, context.reach, id))) return { kind: 'unknown-person' };
    const claimed = await wish.claim(db);
    if (claimed === 'reused') return { kind: 'key-reused' };
    const basis = await findLatestBasis(db, id, purpose);
    if (basis?.kind !== 'CONSENT') return { kind: 'consent-missing' };
    if (basis.withdrawnAt !== null || claimed === 'repeated') return { kind: 'withdrawn', basis };
    const at = context.now();
    await endConsent(db, basis.id, at);
    if (purpose === 'TRAINING_REFERRAL') await closeReferrals({ ...context, db }, id, at);
    if (purpose === 'OWN_VOLUNTEERING') await deleteOwnVolunteering(db, id);
    return { kind: 'withdrawn', basis: { ...basis, withdrawnAt: at } };
  });
}

async function closeReferrals(context: ActionContext, personId: string, at: Date): Promise<void> {
  const referrals = await lockReferralsOfPerson(context.db, personId);
  for (const referral of referrals) await closeReferral(context.db, referral, context.caller.role, at);
  // Of those that have ended a copy may be held too.
  const copied = referrals.filter(({ sentAt }) => sentAt !== null);
  await insertNotices(
    context.db,
    copied.map((referral) =>
      makeNotice('CONSENT_WITHDRAWN', referral, { id: `n-${context.makeToken(20)}`, createdAt: at }),
    ),
  );
}

async function closeReferral(db: Database, { id, status }: ReferralRow, role: string, at: Date): Promise<void> {
  if (!canMove(status, 'CONSENT_WITHDRAWN', 'ASSOCIATION')) return;
  await moveReferral(db, { referralId: id, role, at, from: status, to: 'CONSENT_WITHDRAWN' });
}
