import type { ToldWithStatus } from '@tresse/kit/referral';
import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  bigint,
  check,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  text,
  unique,
} from 'drizzle-orm/pg-core';
import {
  ANSWER_AUTHORS,
  FOLLOW_UP_SITUATIONS,
  NOTICE_KINDS,
  REFERRAL_REASONS,
  REFERRAL_STATUSES,
  SET_ASIDE_REASONS,
  TRAINING_OUTCOMES,
} from '../../domain/vocabulary.ts';
import { instant } from './instant.ts';
import { center } from './organisation.ts';
import { person } from './people.ts';

/** Statuses of referrals. */
export const referralStatus = pgEnum('referral_status', REFERRAL_STATUSES);
/** Why people were refused, left or were excluded. */
export const referralReason = pgEnum('referral_reason', REFERRAL_REASONS);
/** With what people completed trainings. */
export const trainingOutcome = pgEnum('training_outcome', TRAINING_OUTCOMES);
/** What people do six months after trainings. */
export const followUpSituation = pgEnum('follow_up_situation', FOLLOW_UP_SITUATIONS);
/** Who answers to referrals. */
export const answerAuthor = pgEnum('answer_author', ANSWER_AUTHORS);
/** Why answers were set aside. */
export const setAsideReason = pgEnum('set_aside_reason', SET_ASIDE_REASONS);
/** What notices tell. */
export const noticeKind = pgEnum('notice_kind', NOTICE_KINDS);

/**
 * Referrals. `enteredAt` is null where nobody entered a training, or the day is not known; `remindedAt` is when an answer was
 * last missed, `supersedesId` the referral of the same person whose place this one takes.
 */
export const referral = pgTable(
  'referral',
  {
    id: text().primaryKey(),
    reference: text().notNull(),
    status: referralStatus().notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    centerId: text('center_id')
      .notNull()
      .references(() => center.id),
    sessionId: text('session_id').notNull(),
    createdAt: instant('created_at').notNull(),
    sentAt: instant('sent_at'),
    updatedAt: instant('updated_at').notNull(),
    enteredAt: instant('entered_at'),
    remindedAt: instant('reminded_at'),
    supersedesId: text('supersedes_id').references((): AnyPgColumn => referral.id, { onDelete: 'set null' }),
  },
  (table) => [
    unique('referral_reference_unique').on(table.reference),
    unique('referral_supersedes_unique').on(table.supersedesId),
    index('referral_center_id_latest_index').on(table.centerId, table.createdAt.desc(), table.id.desc()),
    index('referral_session_id_latest_index').on(table.sessionId, table.createdAt.desc(), table.id.desc()),
    index('referral_person_id_index').on(table.personId),
    index('referral_status_index').on(table.status, table.updatedAt),
  ],
);

/** Every change of a referral's status: which role made it, when, from what (null for the first) to what, told with what. */
export const referralTransition = pgTable(
  'referral_transition',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    referralId: text('referral_id')
      .notNull()
      .references(() => referral.id, { onDelete: 'cascade' }),
    role: text().notNull(),
    at: instant('at').notNull(),
    fromStatus: referralStatus('from_status'),
    toStatus: referralStatus('to_status').notNull(),
    reason: referralReason(),
    outcome: trainingOutcome(),
    meetingAt: instant('meeting_at'),
    meetingPlace: text('meeting_place'),
    situation: followUpSituation(),
  },
  (table) => [
    index('referral_transition_referral_id_index').on(table.referralId, table.id),
    check('referral_transition_meeting_check', sql`(${table.meetingAt} is null) = (${table.meetingPlace} is null)`),
  ],
);

/**
 * Answers of providers, prescribers and the catalogue that came, without a gap from the first, so that each is taken once and in order. One that was set
 * aside changed nothing: `told` keeps what it said.
 */
export const answerEvent = pgTable(
  'answer_event',
  {
    id: text().primaryKey(),
    referralId: text('referral_id')
      .notNull()
      .references(() => referral.id, { onDelete: 'cascade' }),
    sequence: integer().notNull(),
    status: referralStatus().notNull(),
    by: answerAuthor().notNull().default('PROVIDER'),
    /** When it was answered; null of those that came before that was kept. */
    at: instant('at'),
    takenAt: instant('taken_at').notNull(),
    setAside: setAsideReason('set_aside'),
    told: jsonb().$type<ToldWithStatus>(),
  },
  (table) => [unique('answer_event_sequence_unique').on(table.referralId, table.sequence)],
);

/**
 * What those who hold a copy of a referral must be told, and whether they have acknowledged it. It names the referral and
 * no person, and stays when both are gone.
 */
export const notice = pgTable(
  'notice',
  {
    id: text().primaryKey(),
    kind: noticeKind().notNull(),
    referralId: text('referral_id').notNull(),
    centerId: text('center_id').notNull(),
    recipient: text().notNull(),
    createdAt: instant('created_at').notNull(),
    dueAt: instant('due_at').notNull(),
    acknowledgedAt: instant('acknowledged_at'),
  },
  (table) => [
    index('notice_open_index').on(table.dueAt, table.id).where(sql`${table.acknowledgedAt} is null`),
    index('notice_referral_id_index').on(table.referralId),
  ],
);

/** A referral as stored. */
export type ReferralRow = typeof referral.$inferSelect;
/** A change of a referral's status as stored. */
export type TransitionRow = typeof referralTransition.$inferSelect;
/** An answer that came, as stored. */
export type AnswerEventRow = typeof answerEvent.$inferSelect;
/** A notice as stored. */
export type NoticeRow = typeof notice.$inferSelect;
