import type { AnswerAuthor, ReferralReason, TrainingOutcome } from '@tresse/kit/referral';
import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import type { ClosedStatus, CopyStatus } from '../../domain/answers.ts';
import type { DisclosedOrientingBody, InboxEventKind } from '../../domain/inbox.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

/**
 * The provider's copies of referrals that associations have sent: no person is named. `hiddenAt` is set once consent is
 * withdrawn, and the provider reads it no more; an erasure deletes the copy. `closedAs` is set once the association has
 * closed the referral. Of the session is kept what was told of it when the referral came: another day or place is a change.
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
    closedAs: text('closed_as').$type<ClosedStatus>(),
    closedAt: instant('closed_at'),
    /** When the association last missed an answer. */
    remindedAt: instant('reminded_at'),
    sessionStart: text('session_start'),
    sessionEnd: text('session_end'),
    sessionPlace: text('session_place'),
  },
  (columns) => [
    index('received_referral_of_session').on(columns.sessionId),
    check('received_referral_closed_check', sql`(${columns.closedAs} is null) = (${columns.closedAt} is null)`),
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

/**
 * What providers have answered, prescribers and programs decided, only ever added to: the history of a copy, and what is
 * still to be delivered to its association. `sequence` counts the answers to one referral from 1, so that they are taken in order there.
 */
export const referralAnswer = pgTable(
  'referral_answer',
  {
    /** Of the event at the association, `<association>~<opaque>`. */
    id: text().primaryKey(),
    referralId: text('referral_id')
      .notNull()
      .references(() => receivedReferral.id, { onDelete: 'cascade' }),
    sequence: integer().notNull(),
    fromStatus: text('from_status').$type<CopyStatus>().notNull(),
    toStatus: text('to_status').$type<CopyStatus>().notNull(),
    by: text().$type<AnswerAuthor>().notNull().default('PROVIDER'),
    reason: text().$type<ReferralReason>(),
    outcome: text().$type<TrainingOutcome>(),
    meetingAt: instant('meeting_at'),
    meetingPlace: text('meeting_place'),
    at: instant('at').notNull(),
    role: text().notNull(),
    deliveredAt: instant('delivered_at'),
  },
  (columns) => [
    unique('referral_answer_sequence_unique').on(columns.referralId, columns.sequence),
    index('referral_answer_waiting').on(columns.referralId).where(sql`${columns.toStatus} = 'WAITING_FOR_RELAY'`),
    check('referral_answer_sequence_check', sql`${columns.sequence} >= 1`),
    check('referral_answer_meeting_check', sql`(${columns.meetingAt} is null) = (${columns.meetingPlace} is null)`),
  ],
);

/**
 * Links by which a provider answers without an account: a row asks for one to be mailed, and says what became of that.
 * `step` counts the answers that there were: a link is used once there are more.
 */
export const answerLink = pgTable(
  'answer_link',
  {
    id: uuid().primaryKey().defaultRandom(),
    referralId: text('referral_id')
      .notNull()
      .references(() => receivedReferral.id, { onDelete: 'cascade' }),
    providerSiret: text('provider_siret').notNull(),
    step: integer().notNull(),
    askedAt: instant('asked_at').notNull(),
    /** SHA-256 of what the link carries, which is kept nowhere; null before it is mailed. */
    tokenHash: text('token_hash'),
    expiresAt: instant('expires_at'),
    sentAt: instant('sent_at'),
  },
  (columns) => [
    unique('answer_link_token_unique').on(columns.tokenHash),
    index('answer_link_of_referral').on(columns.referralId, columns.askedAt),
  ],
);

/** A link as stored. */
export type AnswerLinkRow = typeof answerLink.$inferSelect;
/** An answer of a provider as stored. */
export type ReferralAnswerRow = typeof referralAnswer.$inferSelect;
/** A provider's copy of a referral as stored. */
export type ReceivedReferralRow = typeof receivedReferral.$inferSelect;
