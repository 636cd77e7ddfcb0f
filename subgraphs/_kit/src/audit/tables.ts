import { bigint, date, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 }).notNull();

/**
 * Who read or changed what of people, for which purpose: each entry carries the hash of the one before. `actor` and
 * `people` are names made with keys that the database keeps apart, so that erasing a key makes them say nothing.
 */
export const auditEntry = pgTable('audit_entry', {
  sequence: bigint({ mode: 'number' }).primaryKey(),
  at: instant('at'),
  requestId: text('request_id').notNull(),
  actor: text().notNull(),
  role: text().notNull(),
  association: text(),
  purpose: text().notNull(),
  action: text().$type<'read' | 'write'>().notNull(),
  /** Field coordinates that were read, such as `Person.needs`, or the mutation. */
  fields: text().array().notNull(),
  people: text().array().notNull(),
  previousHash: text('previous_hash').notNull(),
  hash: text().notNull(),
});

/** Where the chain ends: one row, locked by whoever appends. */
export const auditChain = pgTable('audit_chain', {
  id: integer().primaryKey(),
  sequence: bigint({ mode: 'number' }).notNull(),
  hash: text().notNull(),
});

/** The key under which a person, or an actor, is named in the audit; erasure deletes it. */
export const auditPersonKey = pgTable('audit_person_key', {
  subjectHash: text('subject_hash').primaryKey(),
  key: text().notNull(),
});

/** The signed end of the chain on each day. */
export const auditHead = pgTable('audit_head', {
  day: date().primaryKey(),
  sequence: bigint({ mode: 'number' }).notNull(),
  hash: text().notNull(),
  signature: text().notNull(),
});
