import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  doublePrecision,
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

/** Where a commitment stands. */
export const commitmentState = pgEnum('commitment_state', ['NOT_STARTED', 'UNDER_WAY', 'KEPT', 'NOT_KEPT']);
/** Which committee follows an agreement. */
export const committeeKind = pgEnum('committee_kind', ['STEERING', 'TECHNICAL']);

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

/** What an association committed to under an agreement; `axis` is a rank, `reached` and `target` count `unit`. */
export const commitment = pgTable(
  'commitment',
  {
    id: text().primaryKey(),
    agreementId: text('agreement_id')
      .notNull()
      .references(() => agreement.id),
    associationId: text('association_id')
      .notNull()
      .references(() => association.id),
    axis: integer(),
    title: text().notNull(),
    unit: text(),
    target: doublePrecision(),
    reached: doublePrecision(),
    dueOn: date('due_on'),
    state: commitmentState().notNull(),
    asOf: date('as_of').notNull(),
  },
  (table) => [
    index('commitment_of_agreement').on(table.agreementId),
    check(
      'commitment_counts_something',
      sql`${table.unit} is not null or ${table.target} is null and ${table.reached} is null`,
    ),
  ],
);

/** Days on which the committees of an agreement meet. */
export const committeeMeeting = pgTable(
  'committee_meeting',
  {
    id: text().primaryKey(),
    agreementId: text('agreement_id')
      .notNull()
      .references(() => agreement.id),
    committee: committeeKind().notNull(),
    day: date().notNull(),
    place: text(),
  },
  (table) => [index('committee_meeting_of_agreement').on(table.agreementId, table.committee, table.day)],
);

/** An association as stored. */
export type AssociationRow = typeof association.$inferSelect;
/** An agreement as stored. */
export type AgreementRow = typeof agreement.$inferSelect;
/** A signatory as stored. */
export type SignatoryRow = typeof signatory.$inferSelect;
/** An axis as stored. */
export type AgreementAxisRow = typeof agreementAxis.$inferSelect;
/** A commitment as stored. */
export type CommitmentRow = typeof commitment.$inferSelect;
/** A meeting of a committee as stored. */
export type CommitteeMeetingRow = typeof committeeMeeting.$inferSelect;
