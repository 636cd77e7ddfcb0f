import type { BesideContext, WorkBeside } from '@tresse/kit';
import { workOnQueue } from '@tresse/kit/queue';
import { type DeliveredKind, deliver } from './deliver.ts';
import type { DeliverySettings } from './settings.ts';

export { type DeliverySettings, readDeliverySettings } from './settings.ts';

/** Delivers what the association `slug` has to deliver, beside its answers, until it is stopped. */
export const startDelivery = (
  slug: string,
  { databaseUrl, catalogue }: DeliverySettings,
  { db, logger, now }: BesideContext,
): Promise<WorkBeside> =>
  workOnQueue<DeliveredKind>(databaseUrl, {
    deliver: (job) => deliver({ slug, db, catalogue, now }, job),
    onFailure: (job, error) => logger.warn({ ...job, reason: error.message }, 'a delivery is tried again'),
    onError: (error) => logger.error({ name: error.name }, 'the queue of deliveries failed'),
  });
