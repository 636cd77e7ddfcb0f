import { type Database, everything, withinReach } from '@tresse/kit';
import type { DeliveryJob } from '@tresse/kit/queue';
import { acknowledgeNotice, findOpenNotice } from '../db/notices.ts';
import { fetchPeople } from '../db/people.ts';
import { lockReferral, moveReferral } from '../db/referral-writes.ts';
import { fetchReferrals } from '../db/referrals.ts';
import { makeId } from '../domain/ids.ts';
import { maskOrientingBody } from '../domain/orienting-body.ts';
import type { NoticeKind } from '../domain/vocabulary.ts';
import { type Catalogue, type DeliveryMutation, tellCatalogue } from './catalogue.ts';

/** What an association delivers: a referral that was sent, or a notice. */
export type DeliveredKind = 'referral' | 'notice';

/** What a delivery needs: whose it is, its database, where it goes, the time. */
export interface Delivering {
  readonly slug: string;
  readonly db: Database;
  readonly catalogue: Catalogue;
  readonly now: () => Date;
}

/**
 * Delivers what one job says and writes down that it was acknowledged; throws when it was not. It may be done twice: the
 * event has the same id then. What needs no delivery any more is done.
 */
export const deliver = (delivering: Delivering, { kind, id }: DeliveryJob<DeliveredKind>): Promise<void> =>
  kind === 'referral' ? deliverReferral(delivering, id) : deliverNotice(delivering, id);

async function deliverReferral({ db: database, catalogue, now }: Delivering, id: string): Promise<void> {
  const input = await withinReach(database, everything, (db) => findWhatToSend(db, id));
  if (!input) return;
  await tellCatalogue(catalogue, 'receiveReferral', input);
  await withinReach(database, everything, (db) => markReceived(db, id, now()));
}

/** What leaves the association of a referral that is on its way: nothing of the person but the masked kind of who sent her. */
async function findWhatToSend(db: Database, id: string) {
  const [referral] = await fetchReferrals(db, everything, [id]);
  if (referral?.status !== 'SENT' || referral.sentAt === null) return null;
  const [person] = await fetchPeople(db, everything, [referral.personId]);
  return {
    event: `${id}.sent`,
    referral: id,
    reference: referral.reference,
    session: referral.sessionId,
    center: referral.centerId,
    orientingBody: person?.orientingBody ? maskOrientingBody(person.orientingBody) : null,
    sentAt: referral.sentAt.toISOString(),
  };
}

async function markReceived(db: Database, id: string, at: Date): Promise<void> {
  const referral = await lockReferral(db, everything, id);
  if (referral?.status !== 'SENT') return;
  await moveReferral(db, { referralId: id, role: 'delivery', at, from: 'SENT', to: 'RECEIVED' });
}

/** How each kind of notice is told; the status of a referral that was closed goes with it. */
const messages: Readonly<Record<NoticeKind, { readonly mutation: DeliveryMutation; readonly as?: NoticeKind }>> = {
  CONSENT_WITHDRAWN: { mutation: 'hideReferral' },
  PERSON_ERASED: { mutation: 'eraseReferral' },
  CANCELLED: { mutation: 'closeReferral', as: 'CANCELLED' },
  EXPIRED: { mutation: 'closeReferral', as: 'EXPIRED' },
  SUPERSEDED: { mutation: 'closeReferral', as: 'SUPERSEDED' },
  REMINDER: { mutation: 'remindReferral' },
};

async function deliverNotice({ slug, db: database, catalogue, now }: Delivering, id: string): Promise<void> {
  const notice = await withinReach(database, everything, (db) => findOpenNotice(db, id));
  if (!notice) return;
  const { mutation, ...told } = messages[notice.kind];
  await tellCatalogue(catalogue, mutation, { event: makeId(slug, notice.id), referral: notice.referralId, ...told });
  await withinReach(database, everything, (db) => acknowledgeNotice(db, id, now()));
}
