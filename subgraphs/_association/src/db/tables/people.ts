import { sql } from 'drizzle-orm';
import { bigint, check, date, index, pgEnum, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import {
  AGE_BANDS,
  ERASURE_REASONS,
  GENDERS,
  LEGAL_BASIS_KINDS,
  ORIENTING_BODY_KINDS,
  PURPOSES,
  SUPPORT_NEEDS,
} from '../../domain/vocabulary.ts';
import { instant } from './instant.ts';
import { center } from './organisation.ts';

/** Age bands. */
export const ageBand = pgEnum('age_band', AGE_BANDS);
/** Genders, for counts alone. */
export const gender = pgEnum('gender', GENDERS);
/** Needs of people. */
export const supportNeed = pgEnum('support_need', SUPPORT_NEEDS);
/** Purposes for which data of a person may be used. */
export const purpose = pgEnum('purpose', PURPOSES);
/** Legal bases of purposes. */
export const legalBasisKind = pgEnum('legal_basis_kind', LEGAL_BASIS_KINDS);
/** Kinds of bodies that send people. */
export const orientingBodyKind = pgEnum('orienting_body_kind', ORIENTING_BODY_KINDS);
/** Why people were erased. */
export const erasureReason = pgEnum('erasure_reason', ERASURE_REASONS);

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

/** A person as stored. */
export type PersonRow = typeof person.$inferSelect;
/** A legal basis as stored. */
export type LegalBasisRow = typeof legalBasis.$inferSelect;
/** A warning as stored. */
export type WarningRow = typeof retentionWarning.$inferSelect;
