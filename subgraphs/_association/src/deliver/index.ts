import type { BesideContext, WorkBeside } from '@tresse/kit';
import { workOnQueue } from '@tresse/kit/queue';
import type { Association } from '../association.ts';
import { watchWaiting } from '../course/watch-waiting.ts';
import { makeToken } from '../tokens.ts';
import { type DeliveredKind, deliver } from './deliver.ts';
import type { DeliverySettings } from './settings.ts';

export { type DeliverySettings, readDeliverySettings } from './settings.ts';

/** Delivers what an association has to deliver, and looks once a day who waits for an answer, beside its answers. */
export const startDelivery = (
  { slug, waiting }: Pick<Association, 'slug' | 'waiting'>,
  { databaseUrl, catalogue }: DeliverySettings,
  { db, logger, now }: BesideContext,
): Promise<WorkBeside> =>
  workOnQueue<DeliveredKind>(databaseUrl, {
    deliver: (job) => deliver({ slug, db, catalogue, now }, job),
    daily: async () => logger.info(await watchWaiting({ db, waiting, now, makeToken }), 'waiting referrals'),
    onFailure: (job, error) => logger.warn({ ...job, reason: error.message }, 'a delivery is tried again'),
    onError: (error) => logger.error({ name: error.name }, 'the queue of deliveries failed'),
  });
