import { pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/**
 * What was written by which wish of a caller: `key` is a hash of the mutation, of who asked and of the key that they chose,
 * `inputHash` one of what they asked, `outcome` the id of what came of it.
 */
export const idempotency = pgTable('idempotency', {
  key: text().primaryKey(),
  inputHash: text('input_hash').notNull(),
  outcome: text().notNull(),
  at: timestamp('at', { withTimezone: true, precision: 3 }).notNull(),
});
