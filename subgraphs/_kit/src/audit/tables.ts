import { bigint, date, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 }).notNull();

/**
 * Who read or changed what of people, for which purpose: each entry carries the hash of the one before. `actor` and
 * `people` are names made with keys that the database keeps apart, so that destroying a key makes them say nothing.
 */
export const auditEntry = pgTable('audit_entry', {
  sequence: bigint({ mode: 'number' }).primaryKey(),
  at: instant('at'),
  requestId: text('request_id').notNull(),
  actor: text().notNull(),
  role: text().notNull(),
  association: text(),
  purpose: text().notNull(),
  /** `begin` is written before a mutation is tried, `write` with what came of it. */
  action: text().$type<'read' | 'begin' | 'write'>().notNull(),
  /** Field coordinates that were read, such as `Person.needs`, types of which an object was given, mutations with outcome. */
  fields: text().array().notNull(),
  people: text().array().notNull(),
  previousHash: text('previous_hash').notNull(),
  hash: text().notNull(),
});

/** An entry of the audit. */
export type AuditEntry = typeof auditEntry.$inferSelect;

/** Where the chain ends: one row, locked by whoever appends. */
export const auditChain = pgTable('audit_chain', {
  id: integer().primaryKey(),
  sequence: bigint({ mode: 'number' }).notNull(),
  hash: text().notNull(),
});

/** The key under which a person, or an actor, is named in the audit; null once it is destroyed, so that none is made again. */
export const auditPersonKey = pgTable('audit_person_key', {
  subjectHash: text('subject_hash').primaryKey(),
  key: text(),
});

/** Ends of the chain that were signed, each on its day. */
export const auditHead = pgTable('audit_head', {
  sequence: bigint({ mode: 'number' }).primaryKey(),
  day: date().notNull(),
  hash: text().notNull(),
  signature: text().notNull(),
});
