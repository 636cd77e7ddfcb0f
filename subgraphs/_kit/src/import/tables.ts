import { bigint, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** One run of an importer over one source; a run without an end was cut short, or goes on. */
export const importRun = pgTable('import_run', {
  id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  importer: text().notNull(),
  source: text().notNull(),
  /** SHA-256 of what is imported; null where a run cannot be continued. */
  fingerprint: text(),
  startedAt: timestamp('started_at', { withTimezone: true }).notNull().defaultNow(),
  finishedAt: timestamp('finished_at', { withTimezone: true }),
  /** Items of the source that are dealt with for good: the checkpoint behind which a later run continues. */
  position: integer().notNull().default(0),
  readCount: integer('read_count').notNull().default(0),
  createdCount: integer('created_count').notNull().default(0),
  changedCount: integer('changed_count').notNull().default(0),
  rejectedCount: integer('rejected_count').notNull().default(0),
});

/** A record that could not be taken, kept as it came with its reason; the latest run of a source replaces them. */
export const rejectedRecord = pgTable('rejected_record', {
  id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  importer: text().notNull(),
  source: text().notNull(),
  line: integer(),
  record: text().notNull(),
  reason: text().notNull(),
  mend: text().notNull(),
});
