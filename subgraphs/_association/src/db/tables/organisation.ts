import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  check,
  date,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
} from 'drizzle-orm/pg-core';
import { CENTER_ACTIVITIES, UNIT_LEVELS } from '../../domain/vocabulary.ts';

/** Levels sort from the highest to the lowest. */
export const unitLevel = pgEnum('unit_level', UNIT_LEVELS);
/** Activities of centers. */
export const centerActivity = pgEnum('center_activity', CENTER_ACTIVITIES);

/** Units of the organisation. */
export const unit = pgTable('unit', {
  id: text().primaryKey(),
  level: unitLevel().notNull(),
  label: text().notNull(),
  name: text().notNull(),
  siren: text(),
  parentId: text('parent_id').references((): AnyPgColumn => unit.id),
  departments: text().array(),
});

/** Centers; `own` holds what only this association has, `department` is its commune's. */
export const center = pgTable(
  'center',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    unitId: text('unit_id')
      .notNull()
      .references(() => unit.id),
    commune: text().notNull(),
    department: text().notNull(),
    address: text(),
    phone: text(),
    openingHours: text('opening_hours'),
    activities: centerActivity().array().notNull(),
    own: jsonb().$type<Record<string, unknown>>().notNull(),
  },
  (table) => [index('center_department_id_index').on(table.department, table.id)],
);

/**
 * Volunteers of a center during a month, whose first day is `month`: headcounts, never names. `informedCount` is how many
 * people they informed of trainings; null where nobody told it.
 */
export const volunteerTeam = pgTable(
  'volunteer_team',
  {
    centerId: text('center_id')
      .notNull()
      .references(() => center.id),
    month: date().notNull(),
    volunteerCount: integer('volunteer_count').notNull(),
    trainedToReferCount: integer('trained_to_refer_count').notNull(),
    hours: integer().notNull(),
    informedCount: integer('informed_count'),
  },
  (table) => [
    primaryKey({ name: 'volunteer_team_pkey', columns: [table.centerId, table.month] }),
    check('volunteer_team_month_check', sql`extract(day from ${table.month}) = 1`),
    check('volunteer_team_trained_check', sql`${table.trainedToReferCount} between 0 and ${table.volunteerCount}`),
    check('volunteer_team_hours_check', sql`${table.hours} >= 0`),
    check('volunteer_team_informed_check', sql`${table.informedCount} >= 0`),
  ],
);

/** A unit as stored. */
export type UnitRow = typeof unit.$inferSelect;
/** A center as stored. */
export type CenterRow = typeof center.$inferSelect;
/** A center's volunteers of a month as stored. */
export type TeamRow = typeof volunteerTeam.$inferSelect;
