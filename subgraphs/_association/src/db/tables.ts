import type { ToldWithStatus } from '@tresse/kit/referral';
import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  bigint,
  check,
  date,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import {
  AGE_BANDS,
  ANSWER_AUTHORS,
  CENTER_ACTIVITIES,
  ERASURE_REASONS,
  FOLLOW_UP_SITUATIONS,
  GENDERS,
  LEGAL_BASIS_KINDS,
  NOTICE_KINDS,
  ORIENTING_BODY_KINDS,
  PURPOSES,
  REFERRAL_REASONS,
  REFERRAL_STATUSES,
  SET_ASIDE_REASONS,
  SUPPORT_NEEDS,
  TRAINING_OUTCOMES,
  UNIT_LEVELS,
} from '../domain/vocabulary.ts';

export { auditChain, auditEntry, auditHead, auditPersonKey, idempotency, importRun, rejectedRecord } from '@tresse/kit';

/** Levels sort from the highest to the lowest. */
export const unitLevel = pgEnum('unit_level', UNIT_LEVELS);
/** Activities of centers. */
export const centerActivity = pgEnum('center_activity', CENTER_ACTIVITIES);
/** Age bands. */
export const ageBand = pgEnum('age_band', AGE_BANDS);
/** Genders, for counts alone. */
export const gender = pgEnum('gender', GENDERS);
/** Needs of people. */
export const supportNeed = pgEnum('support_need', SUPPORT_NEEDS);
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

/** Purposes for which data of a person may be used. */
export const purpose = pgEnum('purpose', PURPOSES);
/** Legal bases of purposes. */
export const legalBasisKind = pgEnum('legal_basis_kind', LEGAL_BASIS_KINDS);
/** Kinds of bodies that send people. */
export const orientingBodyKind = pgEnum('orienting_body_kind', ORIENTING_BODY_KINDS);
/** What notices tell. */
export const noticeKind = pgEnum('notice_kind', NOTICE_KINDS);
/** Why people were erased. */
export const erasureReason = pgEnum('erasure_reason', ERASURE_REASONS);

/** Milliseconds: what a cursor can carry without loss. */
const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

/** Units of the organisation. */
export const unit = pgTable('unit', {
  id: text().primaryKey(),
  level: unitLevel().notNull(),
  label: text().notNull(),
  name: text().notNull(),
  siren: text(),
  parentId: text('parent_id').references((): AnyPgColumn => unit.id),
  departments: text().array(),
});

/** Centers; `own` holds what only this association has, `department` is its commune's. */
export const center = pgTable(
  'center',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    unitId: text('unit_id')
      .notNull()
      .references(() => unit.id),
    commune: text().notNull(),
    department: text().notNull(),
    address: text(),
    phone: text(),
    openingHours: text('opening_hours'),
    activities: centerActivity().array().notNull(),
    own: jsonb().$type<Record<string, unknown>>().notNull(),
  },
  (table) => [index('center_department_id_index').on(table.department, table.id)],
);

/** Volunteers of a center during a month, whose first day is `month`: headcounts, never names. */
export const volunteerTeam = pgTable(
  'volunteer_team',
  {
    centerId: text('center_id')
      .notNull()
      .references(() => center.id),
    month: date().notNull(),
    volunteerCount: integer('volunteer_count').notNull(),
    trainedToReferCount: integer('trained_to_refer_count').notNull(),
    hours: integer().notNull(),
  },
  (table) => [
    primaryKey({ name: 'volunteer_team_pkey', columns: [table.centerId, table.month] }),
    check('volunteer_team_month_check', sql`extract(day from ${table.month}) = 1`),
    check('volunteer_team_trained_check', sql`${table.trainedToReferCount} between 0 and ${table.volunteerCount}`),
    check('volunteer_team_hours_check', sql`${table.hours} >= 0`),
  ],
);

/**
 * People under the pseudonym that the association made. `gender` is counted, and shown of nobody; `orientingBody` is the
 * kind of body that sent the person, masked outside where it reveals health or justice.
 */
export const person = pgTable(
  'person',
  {
    id: text().primaryKey(),
    ageBand: ageBand('age_band'),
    gender: gender(),
    needs: supportNeed().array().notNull(),
    centerId: text('center_id')
      .notNull()
      .references(() => center.id),
    lastContact: date('last_contact').notNull(),
    orientingBody: orientingBodyKind('orienting_body'),
  },
  (table) => [index('person_center_id_latest_index').on(table.centerId, table.lastContact.desc(), table.id.desc())],
);

/** On what each use of a person's data stands, and since when; of consent also which wording was read, and until when. */
export const legalBasis = pgTable(
  'legal_basis',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    purpose: purpose().notNull(),
    kind: legalBasisKind().notNull(),
    wordingVersion: text('wording_version'),
    recordedAt: instant('recorded_at').notNull(),
    withdrawnAt: instant('withdrawn_at'),
  },
  (table) => [
    uniqueIndex('legal_basis_in_force_unique')
      .on(table.personId, table.purpose)
      .where(sql`${table.withdrawnAt} is null`),
    index('legal_basis_person_id_index').on(table.personId, table.id),
    check('legal_basis_wording_check', sql`(${table.kind} = 'CONSENT') = (${table.wordingVersion} is not null)`),
    check('legal_basis_withdrawn_check', sql`${table.kind} = 'CONSENT' or ${table.withdrawnAt} is null`),
  ],
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

/** Hashes of the ids of people who were erased, so that no file and no restored backup brings them back. */
export const erasedPerson = pgTable('erased_person', {
  personHash: text('person_hash').primaryKey(),
  reason: erasureReason().notNull(),
  erasedAt: instant('erased_at').notNull(),
});

/** People whose record goes on a day unless there is a contact before, and since when that is told. */
export const retentionWarning = pgTable('retention_warning', {
  personId: text('person_id')
    .primaryKey()
    .references(() => person.id, { onDelete: 'cascade' }),
  warnedAt: instant('warned_at').notNull(),
  dueOn: date('due_on').notNull(),
});

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

/** A unit as stored. */
export type UnitRow = typeof unit.$inferSelect;
/** A center as stored. */
export type CenterRow = typeof center.$inferSelect;
/** A center's volunteers of a month as stored. */
export type TeamRow = typeof volunteerTeam.$inferSelect;
/** A person as stored. */
export type PersonRow = typeof person.$inferSelect;
/** A referral as stored. */
export type ReferralRow = typeof referral.$inferSelect;
/** A legal basis as stored. */
export type LegalBasisRow = typeof legalBasis.$inferSelect;
/** A notice as stored. */
export type NoticeRow = typeof notice.$inferSelect;
/** A warning as stored. */
export type WarningRow = typeof retentionWarning.$inferSelect;
/** A change of a referral's status as stored. */
export type TransitionRow = typeof referralTransition.$inferSelect;
/** An answer that came, as stored. */
export type AnswerEventRow = typeof answerEvent.$inferSelect;
