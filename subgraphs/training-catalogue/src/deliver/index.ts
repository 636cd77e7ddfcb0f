import type { BesideContext, WorkBeside } from '@tresse/kit';
import { workOnQueue } from '@tresse/kit/queue';
import { watchSession } from '../watch/watch-session.ts';
import { deliverAnswers } from './deliver-answers.ts';
import type { DeliverySettings } from './settings.ts';

export { type DeliverySettings, readDeliverySettings } from './settings.ts';

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
