import type { BesideContext, WorkBeside } from '@tresse/kit';
import { createMail } from '@tresse/kit/mail';
import { workOnQueue } from '@tresse/kit/queue';
import { watchSession } from '../watch/watch-session.ts';
import { deliverAnswers } from './deliver-answers.ts';
import { sendAnswerLink } from './send-answer-link.ts';
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

/** Mails links to providers, beside the answers to requests, until it is stopped. */
export function startMailing(
  { databaseUrl, mail, pagesUrl }: LinkSettings,
  { db, logger, now }: BesideContext,
): Promise<WorkBeside> {
  const send = createMail(mail);
  return workOnQueue<'answer-link'>(databaseUrl, {
    queue: 'mail',
    async deliver({ id }) {
      const outcome = await sendAnswerLink({ db, send, pagesUrl, now }, id);
      if (outcome !== 'sent') logger.warn({ id, outcome }, 'a link was not mailed');
    },
    onFailure: (job, error) => logger.warn({ ...job, reason: error.message }, 'a mail is tried again'),
    onError: (error) => logger.error({ name: error.name }, 'the queue of mail failed'),
  });
}
