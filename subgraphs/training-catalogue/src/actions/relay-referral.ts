import { type Database, forbidden, prepareClaim, type SubgraphContext, withinReach } from '@tresse/kit';
import { findTransition } from '@tresse/kit/referral';
import { dayInParis } from '@tresse/kit/values';
import { waitForReferral } from '../db/inbox.ts';
import { findPrescriptionRules } from '../db/prescriptions.ts';
import { findReceivedReferrals } from '../db/received-referrals.ts';
import { insertAnswer, listAllAnswers } from '../db/referral-answers.ts';
import type { ReceivedReferralRow } from '../db/tables/index.ts';
import { type CopyStatus, findStatus, makeAnswer } from '../domain/answers.ts';
import { findPrescription } from '../domain/prescription.ts';
import { ofPrescriber } from '../domain/reach.ts';
import { mailLink } from './mail-link.ts';

/** Which referral to prescribe. */
export interface RelayReferralInput {
  readonly referral: string;
  readonly idempotencyKey: string;
}

/** The referral prescribed (now, or before by the same key), or why it was not. */
export type RelayReferralOutcome =
  | { readonly kind: 'relayed'; readonly referral: ReceivedReferralRow }
  | { readonly kind: 'already-answered'; readonly status: CopyStatus }
  | { readonly kind: 'not-yours' | 'accreditation-missing' | 'key-reused' };

/**
 * Prescribes a referral that waits for it, in the name of the caller's body and while that is accredited for its scheme and
 * area today; the association hears of it once the transaction commits. Throws when the caller has no organisation.
 */
export async function relayReferral(
  context: SubgraphContext,
  { referral: id, idempotencyKey }: RelayReferralInput,
): Promise<RelayReferralOutcome> {
  const { provider: siret, role } = context.caller;
  if (siret === undefined) throw forbidden('to prescribe without an organisation');
  const wish = prepareClaim(context, { mutation: 'relayReferral', idempotencyKey, input: [id] });
  const reach = ofPrescriber(siret);
  return withinReach(context.db, reach, async (db): Promise<RelayReferralOutcome> => {
    await waitForReferral(db, id);
    const [referral] = await findReceivedReferrals(db, reach, [id]);
    if (!referral) return { kind: 'not-yours' };
    const state = await wish.find(db);
    if (state !== 'new') return state === 'repeated' ? { kind: 'relayed', referral } : { kind: 'key-reused' };
    const earlier = await listAllAnswers(db, id);
    const status = findStatus(referral, earlier);
    if (!findTransition(status, 'PRESCRIBED', 'PRESCRIBER')) return { kind: 'already-answered', status };
    const at = context.now();
    if (!(await mayPrescribe(db, referral, { siret, day: dayInParis(at) }))) return { kind: 'accreditation-missing' };
    // The same key may have come for another referral, which is another lock.
    if ((await wish.claim(db)) !== 'new') return { kind: 'key-reused' };
    await insertAnswer(db, makeAnswer(referral, earlier, { to: 'PRESCRIBED', by: 'PRESCRIBER', role, at }));
    await mailLink(db, referral, at);
    return { kind: 'relayed', referral };
  });
}

async function mayPrescribe(
  db: Database,
  { sessionId }: ReceivedReferralRow,
  { siret, day }: { readonly siret: string; readonly day: string },
): Promise<boolean> {
  const [rules] = await findPrescriptionRules(db, [sessionId], { day, own: '' });
  return rules !== undefined && findPrescription(rules, { provider: siret }).access === 'DIRECT';
}
