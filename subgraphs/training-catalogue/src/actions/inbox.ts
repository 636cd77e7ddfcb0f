import {
  type Database,
  forbidden,
  forgetPerson,
  invalidArgument,
  type SubgraphContext,
  withinReach,
} from '@tresse/kit';
import { insertLink } from '../db/answer-links.ts';
import { isWithdrawn, takeEvent } from '../db/inbox.ts';
import { deleteCopy, hideCopy, insertCopy } from '../db/received-referrals.ts';
import { findSessions } from '../db/sessions.ts';
import { type DisclosedOrientingBody, type InboxEventKind, isOwnedBy } from '../domain/inbox.ts';
import { ofAssociation } from '../domain/reach.ts';

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

/**
 * Keeps a copy for the provider of the session, unless the referral was withdrawn, before or in between. Throws when an id
 * is not of the association that asks, or the session is unknown: it may come with the next file.
 */
export function receiveReferral(context: SubgraphContext, input: ReceivedInput): Promise<void> {
  const { referral: id, reference, session: sessionId, center: centerId, orientingBody, sentAt } = input;
  return take(context, { kind: 'RECEIVED', ids: [centerId], ...input }, async (db, { association, at }) => {
    const [session] = await findSessions(db, [sessionId]);
    if (!session) throw invalidArgument('input.session', 'The catalogue does not hold this session');
    if (await isWithdrawn(db, id)) return;
    const copy = { id, association, reference, sessionId, centerId, orientingBody, sentAt };
    const { providerSiret } = session;
    if (await insertCopy(db, { ...copy, providerSiret, receivedAt: at, hiddenAt: null }))
      await insertLink(db, { referralId: id, providerSiret, step: 0, askedAt: at });
  });
}

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
