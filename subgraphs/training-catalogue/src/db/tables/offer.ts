import { sql } from 'drizzle-orm';
import {
  boolean,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import type {
  DeliveryMode,
  EntryMode,
  Funder,
  Goal,
  Level,
  RecruitmentState,
} from '../../domain/dictionaries/index.ts';
import type { Formacode } from '../../domain/formacode.ts';
import type { Told } from '../../domain/told.ts';

/** Organisations that answer for trainings; a row is its first source's to change. */
export const provider = pgTable('provider', {
  siret: text().primaryKey(),
  source: text().notNull(),
  name: text(),
  activityNumber: text('activity_number'),
  phone: text(),
  email: text(),
});

/** Where actions are given; the position is the commune's, taken from the reference when it was imported. */
export const place = pgTable(
  'place',
  {
    id: text().primaryKey(),
    name: text(),
    address: text(),
    postalCode: text('postal_code'),
    communeCode: text('commune_code'),
    departmentCode: text('department_code'),
    latitude: doublePrecision(),
    longitude: doublePrecision(),
    precision: text().$type<'COMMUNE' | 'EPCI'>(),
  },
  (columns) => [
    index('place_position').on(columns.latitude, columns.longitude),
    index('place_department').on(columns.departmentCode),
  ],
);

/** What trainings, actions and sessions have in common. */
const delivered = {
  /** All that is told of it and has no column of its own, by the names of LHÉO; its attributes too. */
  told: jsonb().$type<Told>(),
  /** Its order among those of its parent; of a training, among those of its provider that bear the same number. */
  rank: integer().notNull().default(0),
  /** Day on which the source says to have changed it (`datemaj`), known to the day, month or year. */
  sourceUpdatedOn: text('source_updated_on'),
  /** When an import last changed it. */
  changedAt: timestamp('changed_at', { withTimezone: true, precision: 3 }).default(
    sql`case when importing_run() is not null then now() end`,
  ),
  /** When a complete delivery of its source no longer held it; null while it is offered. */
  goneAt: timestamp('gone_at', { withTimezone: true, precision: 3 }),
};

/** Trainings; `title_key` is the title as it sorts. */
export const training = pgTable(
  'training',
  {
    id: text().primaryKey(),
    source: text().notNull(),
    providerSiret: text('provider_siret')
      .notNull()
      .references(() => provider.siret),
    title: text(),
    titleKey: text('title_key').notNull(),
    objective: text(),
    expectedResults: text('expected_results'),
    content: text(),
    goal: text().$type<Goal>(),
    entryLevel: text('entry_level').$type<Level>(),
    exitLevel: text('exit_level').$type<Level>(),
    certifying: boolean(),
    formacodes: jsonb().$type<readonly Formacode[]>().notNull(),
    romeCodes: text('rome_codes').array().notNull().default([]),
    ...delivered,
  },
  (columns) => [index('training_of_provider').on(columns.providerSiret, columns.titleKey, columns.id)],
);

/** Certifications of the national registers: of a profession (`RNCP:34567`) or of skills (`RS:5678`). */
export const certification = pgTable('certification', {
  id: text().primaryKey(),
  kind: text().$type<'RNCP' | 'RS'>().notNull(),
  code: text().notNull(),
});

/** To which certifications a training leads, in the order in which they are told. */
export const trainingCertification = pgTable(
  'training_certification',
  {
    trainingId: text('training_id')
      .notNull()
      .references(() => training.id),
    certificationId: text('certification_id')
      .notNull()
      .references(() => certification.id),
    rank: integer().notNull(),
  },
  (columns) => [
    primaryKey({ name: 'training_certification_pk', columns: [columns.trainingId, columns.rank] }),
    index('training_certification_of_certification').on(columns.certificationId),
  ],
);

/** Ways in which a training is given. */
export const trainingAction = pgTable(
  'training_action',
  {
    id: text().primaryKey(),
    trainingId: text('training_id')
      .notNull()
      .references(() => training.id),
    placeId: text('place_id').references(() => place.id),
    deliveryMode: text('delivery_mode').$type<DeliveryMode>(),
    entryMode: text('entry_mode').$type<EntryMode>(),
    entryLevelRequired: boolean('entry_level_required'),
    /** For whom it is: numbers of the Formacode list of publics, with its version. */
    publics: jsonb().$type<readonly Formacode[]>().notNull().default([]),
    /** The same without version, to search in. */
    publicCodes: text('public_codes').array().notNull().default([]),
    accessibility: text(),
    costsMayBeCovered: boolean('costs_may_be_covered'),
    /** ISO 639-1 codes, lower case. */
    languages: text().array().notNull().default([]),
    /** Hours in all, in the centre and in a company. */
    hours: integer(),
    /** Total price with taxes, in cents of a euro. */
    priceCents: integer('price_cents'),
    /** What `extras` say of the scheme that pays: `dispositif`, `programme-financeur`. */
    schemeHints: text('scheme_hints').array().notNull().default([]),
    /** Hash of what makes two actions of a provider near-identical. */
    likeness: text(),
    ...delivered,
  },
  (columns) => [
    index('training_action_of_training').on(columns.trainingId),
    index('training_action_likeness').on(columns.likeness),
  ],
);

/** Who pays for an action, in the order in which they are told; `places` of that funder, null when not told. */
export const actionFunding = pgTable(
  'action_funding',
  {
    actionId: text('action_id')
      .notNull()
      .references(() => trainingAction.id),
    rank: integer().notNull(),
    funder: text().$type<Funder>().notNull(),
    places: integer(),
  },
  (columns) => [primaryKey({ name: 'action_funding_pk', columns: [columns.actionId, columns.rank] })],
);

/** Sessions; dates may be known to the month or year only, so they are text. `last_entry_day` null: not enterable. */
export const session = pgTable(
  'session',
  {
    id: text().primaryKey(),
    actionId: text('action_id')
      .notNull()
      .references(() => trainingAction.id),
    // What its action says, kept here for indexes; an import of a country cannot wait for the check of each.
    trainingId: text('training_id').notNull(),
    providerSiret: text('provider_siret').notNull(),
    placeId: text('place_id'),
    startDate: text('start_date'),
    endDate: text('end_date'),
    recruitmentState: text('recruitment_state').$type<RecruitmentState>(),
    lastEntryDay: date('last_entry_day', { mode: 'string' }),
    ...delivered,
  },
  (columns) => [
    index('session_of_action').on(columns.actionId, columns.startDate),
    index('session_of_provider').on(columns.providerSiret, columns.startDate, columns.id),
    index('session_open_at_place')
      .on(columns.placeId, columns.lastEntryDay)
      .where(sql`${columns.lastEntryDay} is not null`),
  ],
);
