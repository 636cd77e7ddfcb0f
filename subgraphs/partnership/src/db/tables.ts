import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
} from 'drizzle-orm/pg-core';

export { importRun, rejectedRecord } from '@tresse/kit';

/** Where an association stands on its way into the experiment. */
export const membershipState = pgEnum('membership_state', ['CANDIDATE', 'SIGNED', 'ACTIVE', 'SUSPENDED', 'LEFT']);
/** What an agreement is. */
export const agreementKind = pgEnum('agreement_kind', ['CHARTER', 'CONVENTION']);
/** Where an agreement stands. */
export const agreementState = pgEnum('agreement_state', ['DRAFT', 'SIGNED', 'ENDED']);

/** Associations; the id is the slug. What is fictional says so in its notice. */
export const association = pgTable(
  'association',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    state: membershipState().notNull(),
    fictional: boolean().notNull(),
    notice: text(),
    siren: text(),
    rna: text(),
  },
  (table) => [check('association_fictional_notice', sql`not ${table.fictional} or ${table.notice} is not null`)],
);

/** Agreements; the id is a slug, the term half-open. */
export const agreement = pgTable(
  'agreement',
  {
    id: text().primaryKey(),
    kind: agreementKind().notNull(),
    title: text().notNull(),
    state: agreementState().notNull(),
    parentId: text('parent_id').references((): AnyPgColumn => agreement.id),
    votedOn: date('voted_on'),
    signedOn: date('signed_on'),
    termFrom: date('term_from'),
    termTo: date('term_to'),
    fictional: boolean().notNull(),
  },
  (table) => [
    index('agreement_parent').on(table.parentId),
    check('agreement_term', sql`${table.termFrom} < ${table.termTo}`),
    check('agreement_not_its_own_parent', sql`${table.parentId} <> ${table.id}`),
  ],
);

/** Bodies that signed an agreement or are to sign it, by rank from 1; `associationId` where it is a member. */
export const signatory = pgTable(
  'signatory',
  {
    agreementId: text('agreement_id')
      .notNull()
      .references(() => agreement.id),
    rank: integer().notNull(),
    name: text().notNull(),
    associationId: text('association_id').references(() => association.id),
  },
  (table) => [
    primaryKey({ columns: [table.agreementId, table.rank] }),
    unique('signatory_association_once').on(table.associationId, table.agreementId),
  ],
);

/** Aims of an agreement, by rank from 1. */
export const agreementAxis = pgTable(
  'agreement_axis',
  {
    agreementId: text('agreement_id')
      .notNull()
      .references(() => agreement.id),
    rank: integer().notNull(),
    title: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.agreementId, table.rank] })],
);

/** An association as stored. */
export type AssociationRow = typeof association.$inferSelect;
/** An agreement as stored. */
export type AgreementRow = typeof agreement.$inferSelect;
/** A signatory as stored. */
export type SignatoryRow = typeof signatory.$inferSelect;
/** An axis as stored. */
export type AgreementAxisRow = typeof agreementAxis.$inferSelect;
