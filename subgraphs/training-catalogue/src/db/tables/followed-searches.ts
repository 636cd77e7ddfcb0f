import { bigint, index, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { SessionFilter } from '../../generated/resolvers.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

/**
 * Searches that centers follow, each once: `id` is made from both. Sessions that appeared after the revision `seen` are new to
 * the center, those after `mailed` to its mailbox.
 */
export const followedSearch = pgTable(
  'followed_search',
  {
    id: text().primaryKey(),
    /** `<association>~<opaque>`: whose it is. */
    centerId: text('center_id').notNull(),
    label: text().notNull(),
    filter: jsonb().$type<SessionFilter>().notNull(),
    /** Generic mailbox of the center; null when it is not to be told by mail. */
    mailbox: text(),
    createdAt: instant('created_at').notNull(),
    seenAt: instant('seen_at').notNull(),
    seenRevision: bigint('seen_revision', { mode: 'number' }).notNull(),
    mailedAt: instant('mailed_at'),
    mailedRevision: bigint('mailed_revision', { mode: 'number' }).notNull(),
  },
  (columns) => [index('followed_search_of_center').on(columns.centerId, columns.createdAt)],
);

/** A followed search as stored. */
export type FollowedSearchRow = typeof followedSearch.$inferSelect;
