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
} from 'drizzle-orm/pg-core';
import {
  AGE_BANDS,
  CENTER_ACTIVITIES,
  GENDERS,
  REFERRAL_STATUSES,
  SUPPORT_NEEDS,
  UNIT_LEVELS,
} from '../domain/vocabulary.ts';

export { importRun, rejectedRecord } from '@tresse/kit';

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

/** People under the pseudonym that the association made. `gender` is counted, and shown of nobody. */
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
  },
  (table) => [index('person_center_id_latest_index').on(table.centerId, table.lastContact.desc(), table.id.desc())],
);

/**
 * Referrals. `idempotencyKey` is a hash of who asked and of the key that they chose, `inputHash` one of what they asked;
 * both are null for what came from a file. `enteredAt` is null where nobody entered a training, or the day is not known.
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
    idempotencyKey: text('idempotency_key'),
    inputHash: text('input_hash'),
  },
  (table) => [
    unique('referral_reference_unique').on(table.reference),
    unique('referral_idempotency_key_unique').on(table.idempotencyKey),
    index('referral_center_id_latest_index').on(table.centerId, table.createdAt.desc(), table.id.desc()),
    index('referral_session_id_latest_index').on(table.sessionId, table.createdAt.desc(), table.id.desc()),
    index('referral_person_id_index').on(table.personId),
  ],
);

/** Every change of a referral's status: which role made it, when, from what (null for the first) to what. */
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
    idempotencyKey: text('idempotency_key'),
  },
  (table) => [
    unique('referral_transition_idempotency_key_unique').on(table.idempotencyKey),
    index('referral_transition_referral_id_index').on(table.referralId, table.id),
  ],
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
