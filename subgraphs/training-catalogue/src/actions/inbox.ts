import {
  type Database,
  forbidden,
  forgetPerson,
  invalidArgument,
  type SubgraphContext,
  withinReach,
} from '@tresse/kit';
import { isEnded, takeEvent } from '../db/inbox.ts';
import { closeCopy, deleteCopy, findCopy, hideCopy, insertCopy, markReminded } from '../db/received-referrals.ts';
import { lockSession } from '../db/watched-sessions.ts';
import type { ClosedStatus } from '../domain/answers.ts';
import { type DisclosedOrientingBody, type InboxEventKind, isOwnedBy } from '../domain/inbox.ts';
import { ofAssociation } from '../domain/reach.ts';
import { toKnownSession } from '../domain/watch.ts';
import { redirectCopy } from '../watch/redirect-copy.ts';
import { decidePrescription } from './decide-prescription.ts';
import { mailLink } from './mail-link.ts';

/** An event of an association about one of its referrals. */
export interface InboxEvent {
  readonly event: string;
  readonly referral: string;
}

/** A referral as it leaves its association. */
export interface ReceivedInput extends InboxEvent {
  readonly reference: string;
  readonly session: string;
  readonly center: string;
  readonly orientingBody: DisclosedOrientingBody | null;
  readonly sentAt: Date;
}

/** A referral that its association has closed. */
export interface ClosedInput extends InboxEvent {
  readonly as: ClosedStatus;
}

/**
 * Keeps a copy for the provider of the session, unless the referral was closed or withdrawn, before or in between. One to a
 * session that closed meanwhile is to be redirected; else it is decided whether it is prescribed. Throws when an id is not
 * of the association that asks, or the session is unknown: it may come with the next file.
 */
export function receiveReferral(context: SubgraphContext, input: ReceivedInput): Promise<void> {
  const { referral: id, reference, session: sessionId, center: centerId, orientingBody, sentAt } = input;
  return take(context, { kind: 'RECEIVED', ids: [centerId], ...input }, async (db, { association, at }) => {
    const session = await lockSession(db, sessionId);
    if (!session) throw invalidArgument('input.session', 'The catalogue does not hold this session');
    if (await isEnded(db, id)) return;
    const told = { id, association, reference, sessionId, centerId, orientingBody, sentAt, receivedAt: at };
    const isNew = await insertCopy(db, { ...told, providerSiret: session.providerSiret, ...toKnownSession(session) });
    if (isNew) await settle(db, id, at);
  });
}

/** Says of a new copy what nobody need be asked, that its session is closed or whether it is prescribed; then asks for an answer. */
async function settle(db: Database, id: string, at: Date): Promise<void> {
  const copy = await findCopy(db, id);
  if (!copy) return;
  if (!(await redirectCopy(db, copy, at))) await decidePrescription(db, copy, { earlier: [], at });
  await mailLink(db, copy, at);
}

/** Closes a copy, and keeps one that is still to come away. Throws when an id is not of the association that asks. */
export const closeReferral = (context: SubgraphContext, input: ClosedInput): Promise<void> =>
  take(context, { kind: 'CLOSED', ...input }, (db, { at }) => closeCopy(db, input.referral, { as: input.as, at }));

/** Reminds of a copy that nobody has answered. Throws when an id is not of the association that asks. */
export const remindReferral = (context: SubgraphContext, input: InboxEvent): Promise<void> =>
  take(context, { kind: 'REMINDED', ...input }, (db, { at }) => markReminded(db, input.referral, at));

/** Hides a copy from its provider, also one that is still to come. Throws when an id is not of the association that asks. */
export const hideReferral = (context: SubgraphContext, input: InboxEvent): Promise<void> =>
  take(context, { kind: 'HIDDEN', ...input }, (db, { at }) => hideCopy(db, input.referral, at));

/** Deletes a copy, and keeps one that is still to come away. Throws when an id is not of the association that asks. */
export const eraseReferral = (context: SubgraphContext, input: InboxEvent): Promise<void> =>
  take(context, { kind: 'ERASED', ...input }, async (db) => {
    await deleteCopy(db, input.referral);
    await forgetPerson(db, input.referral);
  });

interface TakenEvent extends InboxEvent {
  readonly kind: InboxEventKind;
  /** What else must be of the association. */
  readonly ids?: readonly string[];
}

/** Takes an event of the association that asks, and does what it says in the same transaction, once. */
async function take(
  { db: database, caller: { association = '' }, now }: SubgraphContext,
  { event: id, referral: referralId, kind, ids = [] }: TakenEvent,
  act: (db: Database, by: { association: string; at: Date }) => Promise<void>,
): Promise<void> {
  if (![id, referralId, ...ids].every((each) => isOwnedBy(association, each)))
    throw forbidden('to tell of what another association refers');
  const at = now();
  await withinReach(database, ofAssociation(association), async (db) => {
    if (await takeEvent(db, { id, association, referralId, kind, takenAt: at })) await act(db, { association, at });
  });
}
