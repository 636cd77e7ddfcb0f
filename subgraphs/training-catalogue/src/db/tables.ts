import { sql } from 'drizzle-orm';
import { boolean, date, doublePrecision, index, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { DeliveryMode, EntryMode, RecruitmentState } from '../domain/dictionaries.ts';
import type { Formacode } from '../domain/formacode.ts';
import type { DisclosedOrientingBody, InboxEventKind } from '../domain/inbox.ts';

export { auditChain, auditEntry, auditHead, auditPersonKey, importRun, rejectedRecord } from '@tresse/kit';

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
    certifying: boolean(),
    formacodes: jsonb().$type<readonly Formacode[]>().notNull(),
  },
  (columns) => [index('training_of_provider').on(columns.providerSiret, columns.titleKey, columns.id)],
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
  },
  (columns) => [index('training_action_of_training').on(columns.trainingId)],
);

/** Sessions; dates may be known to the month or year only, so they are text. `last_entry_day` null: not enterable. */
export const session = pgTable(
  'session',
  {
    id: text().primaryKey(),
    actionId: text('action_id')
      .notNull()
      .references(() => trainingAction.id),
    trainingId: text('training_id')
      .notNull()
      .references(() => training.id),
    providerSiret: text('provider_siret')
      .notNull()
      .references(() => provider.siret),
    placeId: text('place_id').references(() => place.id),
    startDate: text('start_date'),
    endDate: text('end_date'),
    recruitmentState: text('recruitment_state').$type<RecruitmentState>(),
    lastEntryDay: date('last_entry_day', { mode: 'string' }),
  },
  (columns) => [
    index('session_of_action').on(columns.actionId, columns.startDate),
    index('session_open_at_place')
      .on(columns.placeId, columns.lastEntryDay)
      .where(sql`${columns.lastEntryDay} is not null`),
  ],
);

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
