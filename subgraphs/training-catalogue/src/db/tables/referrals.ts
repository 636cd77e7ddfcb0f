import { index, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { DisclosedOrientingBody, InboxEventKind } from '../../domain/inbox.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

/**
 * The provider's copies of referrals that associations have sent: no person is named. `hiddenAt` is set once consent is
 * withdrawn, and the provider reads it no more; an erasure deletes the copy.
 */
export const receivedReferral = pgTable(
  'received_referral',
  {
    /** Of the referral at its association, which its first part names. */
    id: text().primaryKey(),
    association: text().notNull(),
    providerSiret: text('provider_siret').notNull(),
    sessionId: text('session_id').notNull(),
    centerId: text('center_id').notNull(),
    reference: text().notNull(),
    /** Kind of the body that sent the person, masked by the association where it reveals health or justice. */
    orientingBody: text('orienting_body').$type<DisclosedOrientingBody>(),
    sentAt: instant('sent_at').notNull(),
    receivedAt: instant('received_at').notNull(),
    hiddenAt: instant('hidden_at'),
  },
  (columns) => [
    index('received_referral_of_provider').on(columns.providerSiret, columns.receivedAt.desc(), columns.id.desc()),
  ],
);

/**
 * Events of associations that were taken, so that none is taken twice: what each said of which referral, whether a copy of
 * it had come or not.
 */
export const inboxEvent = pgTable(
  'inbox_event',
  {
    id: text().primaryKey(),
    association: text().notNull(),
    referralId: text('referral_id').notNull(),
    kind: text().$type<InboxEventKind>().notNull(),
    takenAt: instant('taken_at').notNull(),
  },
  (columns) => [index('inbox_event_of_referral').on(columns.referralId)],
);

/** A provider's copy of a referral as stored. */
export type ReceivedReferralRow = typeof receivedReferral.$inferSelect;
