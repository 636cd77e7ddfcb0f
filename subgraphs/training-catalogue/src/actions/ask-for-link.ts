import { type SubgraphContext, withinReach } from '@tresse/kit';
import { insertLink, wasAskedSince } from '../db/answer-links.ts';
import { waitForReferral } from '../db/inbox.ts';
import { countAnswers } from '../db/referral-answers.ts';
import { pauseMs } from '../domain/answer-links.ts';
import { ofProvider } from '../domain/reach.ts';
import { openAnswerLink } from './open-answer-link.ts';

/** A link is on its way, was sent a short time ago, or the token is of none. */
export type AskForLinkOutcome = 'asked' | 'asked-recently' | 'unknown-link';

/** Has another link mailed to where the one of this token went, whatever became of that; not twice in a quarter of an hour. */
export async function askForLink(context: SubgraphContext, token: string): Promise<AskForLinkOutcome> {
  const opened = await openAnswerLink(context, token);
  if (!opened) return 'unknown-link';
  const { referralId, providerSiret } = opened.link;
  const askedAt = context.now();
  return withinReach(context.db, ofProvider(providerSiret), async (db): Promise<AskForLinkOutcome> => {
    await waitForReferral(db, referralId);
    if (await wasAskedSince(db, referralId, new Date(askedAt.getTime() - pauseMs))) return 'asked-recently';
    const step = await countAnswers(db, referralId);
    await insertLink(db, { referralId, providerSiret, step, askedAt });
    return 'asked';
  });
}
