import { type Database, prepareClaim, withinReach } from '@tresse/kit';
import { canMove } from '@tresse/kit/referral';
import { closeReferral } from '../course/close-referral.ts';
import { fetchCenters } from '../db/centers.ts';
import { fetchSuccessors } from '../db/referrals.ts';
import type { ReferralRow } from '../db/tables/index.ts';
import { makeId } from '../domain/ids.ts';
import type { ReferralStatus } from '../domain/vocabulary.ts';
import type { ActionContext } from './action-context.ts';
import { checkSessionId, writeDraft } from './draft-referral.ts';
import { hasConsent, lockWithPerson, send } from './send-referral.ts';

/** Which referral to redirect, and to which session. */
export interface RedirectReferralInput {
  readonly referral: string;
  readonly session: string;
  readonly idempotencyKey: string;
}

/** The new referral, sent now or before by the same key and input, or why there is none. */
export type RedirectReferralOutcome =
  | { readonly kind: 'redirected'; readonly referral: ReferralRow }
  | { readonly kind: 'already-decided'; readonly status: ReferralStatus }
  | { readonly kind: 'unknown-referral' | 'consent-missing' | 'key-reused' };

/**
 * Sends the person of a referral to another session under the consent that is in force, and closes the referral before, in
 * one transaction; whoever holds its copy is told. Throws when the input is malformed.
 */
export async function redirectReferral(
  context: ActionContext,
  { referral: id, session, idempotencyKey }: RedirectReferralInput,
): Promise<RedirectReferralOutcome> {
  checkSessionId(session);
  const wish = prepareClaim(context, { mutation: 'redirectReferral', idempotencyKey, input: [id, session] });
  return withinReach(context.db, context.reach, async (db): Promise<RedirectReferralOutcome> => {
    const referral = await lockWithPerson(db, context, id);
    if (!referral) return { kind: 'unknown-referral' };
    const { status, personId } = referral;
    const state = await wish.find(db);
    const [successor] = state === 'repeated' ? await fetchSuccessors(db, context.reach, [id]) : [];
    if (successor) return { kind: 'redirected', referral: successor };
    if (!canMove(status, 'SUPERSEDED', 'ASSOCIATION')) return { kind: 'already-decided', status };
    if (!(await hasConsent(db, personId))) return { kind: 'consent-missing' };
    // The same key may have come for another referral, which is another lock.
    if ((await wish.claim(db)) !== 'new') return { kind: 'key-reused' };
    return { kind: 'redirected', referral: await redirect({ ...context, db }, referral, session) };
  });
}

async function redirect(context: ActionContext, before: ReferralRow, session: string): Promise<ReferralRow> {
  const { association, caller, db, makeToken, now } = context;
  const center = await getCenter(db, before.centerId);
  const id = makeId(association.slug, `r-${makeToken(16)}`);
  const input = { person: before.personId, session };
  const draft = await writeDraft(context, { id, center, input, supersedesId: before.id });
  await closeReferral(db, before, { as: 'SUPERSEDED', role: caller.role, at: now(), makeToken });
  return send(context, draft);
}

async function getCenter(db: Database, id: string) {
  const [center] = await fetchCenters(db, [id]);
  if (!center) throw new Error('A referral has no center');
  return center;
}
