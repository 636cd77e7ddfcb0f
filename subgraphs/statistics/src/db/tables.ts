import { integer, jsonb, pgTable, primaryKey, text, timestamp, unique } from 'drizzle-orm/pg-core';
import type { QuarterCounts } from '../domain/counts.ts';
import type { Cube, EntryDimensions, ReferralDimensions } from '../domain/cubes.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

/** The exact counts of an association's quarter, frozen when they came: nothing of the graph reads them. */
export const frozenCounts = pgTable(
  'frozen_counts',
  {
    quarter: text().notNull(),
    association: text().notNull(),
    counts: jsonb().$type<QuarterCounts>().notNull(),
    frozenAt: instant('frozen_at').notNull(),
  },
  (table) => [primaryKey({ name: 'frozen_counts_pkey', columns: [table.quarter, table.association] })],
);

/** A version of a quarter's figures as everybody reads them: protected, and never changed. */
export const release = pgTable(
  'release',
  {
    id: text().primaryKey(),
    quarter: text().notNull(),
    version: integer().notNull(),
    releasedAt: instant('released_at').notNull(),
    threshold: integer().notNull(),
    /** Associations whose counts are in it, by slug. */
    contributors: text().array().notNull(),
    missingPartners: text('missing_partners').array().notNull(),
    referralsByStage: jsonb('referrals_by_stage').$type<Cube<ReferralDimensions>>().notNull(),
    entries: jsonb().$type<Cube<EntryDimensions>>().notNull(),
  },
  (table) => [unique('release_quarter_version_unique').on(table.quarter, table.version)],
);

/** Frozen counts as stored. */
export type FrozenCountsRow = typeof frozenCounts.$inferSelect;
/** A release as stored. */
export type ReleaseRow = typeof release.$inferSelect;
