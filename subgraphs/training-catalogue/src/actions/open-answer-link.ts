import { type Database, type SubgraphContext, withinReach } from '@tresse/kit';
import { findLink } from '../db/answer-links.ts';
import { findReceivedReferrals } from '../db/received-referrals.ts';
import { listAllAnswers } from '../db/referral-answers.ts';
import type { AnswerLinkRow, ReceivedReferralRow } from '../db/tables/index.ts';
import { type AnswerLinkState, findLinkState, hashLinkToken } from '../domain/answer-links.ts';
import { type CopyStatus, findStatus } from '../domain/answers.ts';
import { ofAnswerLink, ofProvider } from '../domain/reach.ts';

/** A referral as its link shows it: the copy, and where it stands. */
export interface LinkedReferralRow extends ReceivedReferralRow {
  readonly status: CopyStatus;
}

/** A link, and the referral to which it leads with where that stands. */
export interface OpenedLink {
  readonly link: AnswerLinkRow;
  readonly state: AnswerLinkState;
  readonly referral: LinkedReferralRow;
}

/** Opens the link of a token and changes nothing; null when there is none, or its referral was withdrawn. */
export async function openAnswerLink({ db, now }: SubgraphContext, token: string): Promise<OpenedLink | null> {
  const tokenHash = hashLinkToken(token);
  const link = await withinReach(db, ofAnswerLink(tokenHash), (own) => findLink(own, tokenHash));
  return link && withinReach(db, ofProvider(link.providerSiret), (own) => followLink(own, link, now()));
}

/** Follows a link to its referral as the provider to which it was sent. */
export async function followLink(own: Database, link: AnswerLinkRow, at: Date): Promise<OpenedLink | null> {
  const { providerSiret, referralId } = link;
  const [referral] = await findReceivedReferrals(own, ofProvider(providerSiret), [referralId]);
  if (!referral) return null;
  const answers = await listAllAnswers(own, referralId);
  const state = findLinkState(link, answers.length, at);
  return { link, state, referral: { ...referral, status: findStatus(referral, answers) } };
}
