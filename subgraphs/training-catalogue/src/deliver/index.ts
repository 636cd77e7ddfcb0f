import { type BesideContext, everything, type WorkBeside, withinReach } from '@tresse/kit';
import { createMail } from '@tresse/kit/mail';
import { workOnQueue } from '@tresse/kit/queue';
import { enqueueFollowed } from '../db/followed-searches.ts';
import { watchSession } from '../watch/watch-session.ts';
import { deliverAnswers } from './deliver-answers.ts';
import { sendAnswerLink } from './send-answer-link.ts';
import { sendFollowedSearch } from './send-followed-search.ts';
import type { DeliverySettings, LinkSettings } from './settings.ts';

export { type DeliverySettings, type LinkSettings, readDeliverySettings, readLinkSettings } from './settings.ts';

/**
 * Delivers what was answered to referrals to the associations, and watches the sessions that imports have changed, beside the
 * answers to requests and until it is stopped.
 */
export const startDelivery = (
  { databaseUrl, ...settings }: DeliverySettings,
  { db, logger, now }: BesideContext,
): Promise<WorkBeside> =>
  workOnQueue<'answers' | 'session'>(databaseUrl, {
    deliver: ({ kind, id }) =>
      kind === 'session' ? watchSession(db, id, now) : deliverAnswers({ ...settings, db, now }, id),
    onFailure: (job, error) => logger.warn({ ...job, reason: error.message }, 'a delivery is tried again'),
    onError: (error) => logger.error({ name: error.name }, 'the queue of deliveries failed'),
  });

/**
 * Mails links to providers, and each morning to centers what is new in the searches that they follow, beside the answers to
 * requests and until it is stopped.
 */
export function startMailing(
  { databaseUrl, mail, pagesUrl }: LinkSettings,
  { db, logger, now }: BesideContext,
): Promise<WorkBeside> {
  const send = createMail(mail);
  const mailing = { db, send, pagesUrl, now };
  return workOnQueue<'answer-link' | 'followed-search'>(databaseUrl, {
    queue: 'mail',
    async deliver({ kind, id }) {
      const isLink = kind === 'answer-link';
      const outcome = isLink ? await sendAnswerLink(mailing, id) : await sendFollowedSearch(mailing, id);
      const isUsual = outcome === 'sent' || (outcome === 'not-needed' && !isLink);
      if (!isUsual) logger.warn({ kind, id, outcome }, 'a mail was not sent');
    },
    daily: () => withinReach(db, everything, enqueueFollowed),
    onFailure: (job, error) => logger.warn({ ...job, reason: error.message }, 'a mail is tried again'),
    onError: (error) => logger.error({ name: error.name }, 'the queue of mail failed'),
  });
}
