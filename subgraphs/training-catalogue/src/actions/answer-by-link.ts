import { hashTexts, type SubgraphContext, withinReach } from '@tresse/kit';
import { waitForReferral } from '../db/inbox.ts';
import type { AnswerLinkRow } from '../db/tables/index.ts';
import type { AnswerLinkState } from '../domain/answer-links.ts';
import { ofProvider } from '../domain/reach.ts';
import { type AnswerReferralInput, type AnswerReferralOutcome, answerReferral } from './answer-referral.ts';
import { mailLink } from './mail-link.ts';
import { followLink, type LinkedReferralRow, openAnswerLink } from './open-answer-link.ts';

/** What is answered, without to what: that is the link's to say. */
export type AnswerByLinkInput = Omit<AnswerReferralInput, 'referral' | 'idempotencyKey'>;

/** The answer written down, or why it was not. */
export type AnswerByLinkOutcome =
  | Exclude<AnswerReferralOutcome, { readonly kind: 'answered' }>
  | { readonly kind: 'answered'; readonly referral: LinkedReferralRow }
  | { readonly kind: 'link-closed'; readonly state: AnswerLinkState }
  | { readonly kind: 'unknown-link' };

/**
 * Answers as the provider to which a link was sent, by the rules of every answer, and asks for a link to the next step. Two
 * answers by one link wait for each other: the second finds it used.
 */
export async function answerByLink(
  context: SubgraphContext,
  token: string,
  input: AnswerByLinkInput,
): Promise<AnswerByLinkOutcome> {
  const opened = await openAnswerLink(context, token);
  if (!opened) return { kind: 'unknown-link' };
  const { link } = opened;
  return withinReach(context.db, ofProvider(link.providerSiret), async (db): Promise<AnswerByLinkOutcome> => {
    await waitForReferral(db, link.referralId);
    const current = await followLink(db, link, context.now());
    if (!current) return { kind: 'unknown-link' };
    if (current.state !== 'OPEN') return { kind: 'link-closed', state: current.state };
    return answer({ ...context, db }, link, input);
  });
}

async function answer(
  context: SubgraphContext,
  { id, referralId, providerSiret }: AnswerLinkRow,
  input: AnswerByLinkInput,
): Promise<AnswerByLinkOutcome> {
  const caller = { ...context.caller, role: 'answer-link', subject: id, provider: providerSiret };
  const idempotencyKey = hashTexts([id, JSON.stringify(input)]);
  const outcome = await answerReferral({ ...context, caller }, { ...input, referral: referralId, idempotencyKey });
  if (outcome.kind !== 'answered') return outcome;
  await mailLink(context.db, outcome.referral, context.now());
  return { kind: 'answered', referral: { ...outcome.referral, status: input.status } };
}
