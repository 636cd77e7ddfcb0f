import type { BesideContext, WorkBeside } from '@tresse/kit';
import { workOnQueue } from '@tresse/kit/queue';
import { deliverAnswers } from './deliver-answers.ts';
import type { DeliverySettings } from './settings.ts';

export { type DeliverySettings, readDeliverySettings } from './settings.ts';

/** Delivers the answers of providers to the associations, beside the answers to requests, until it is stopped. */
export const startDelivery = (
  { databaseUrl, ...settings }: DeliverySettings,
  { db, logger, now }: BesideContext,
): Promise<WorkBeside> =>
  workOnQueue<'answers'>(databaseUrl, {
    deliver: ({ id }) => deliverAnswers({ ...settings, db, now }, id),
    onFailure: (job, error) => logger.warn({ ...job, reason: error.message }, 'a delivery is tried again'),
    onError: (error) => logger.error({ name: error.name }, 'the queue of deliveries failed'),
  });
