import { sql } from 'drizzle-orm';
import { boolean, check, date, index, integer, pgEnum, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { INFORMATION_THEMES, VOLUNTEER_ACTIVITIES } from '../../domain/vocabulary.ts';
import { center, unit } from './organisation.ts';
import { person } from './people.ts';

/** Activities of volunteers. */
export const volunteerActivity = pgEnum('volunteer_activity', VOLUNTEER_ACTIVITIES);
/** Themes of collective information. */
export const informationTheme = pgEnum('information_theme', INFORMATION_THEMES);

/** What centers ask of volunteers, `from` a day until before another one, or without an end. */
export const volunteerMission = pgTable(
  'volunteer_mission',
  {
    id: text().primaryKey(),
    centerId: text('center_id')
      .notNull()
      .references(() => center.id),
    title: text().notNull(),
    activity: volunteerActivity().notNull(),
    placesOpen: integer('places_open').notNull(),
    from: date('first_day').notNull(),
    to: date('end_day'),
    weeklyHours: integer('weekly_hours'),
    reducedMobilityAccessible: boolean('reduced_mobility_accessible'),
    openToWelcomedPeople: boolean('open_to_welcomed_people'),
  },
  (table) => [
    index('volunteer_mission_center_id_index').on(table.centerId, table.from, table.id),
    check('volunteer_mission_places_check', sql`${table.placesOpen} >= 0`),
    check('volunteer_mission_period_check', sql`${table.to} > ${table.from}`),
    check('volunteer_mission_hours_check', sql`${table.weeklyHours} >= 0`),
  ],
);

/** Trainings of volunteers to refer people, which a center or a unit gives: counts, never names. */
export const volunteerTraining = pgTable(
  'volunteer_training',
  {
    id: text().primaryKey(),
    centerId: text('center_id').references(() => center.id),
    unitId: text('unit_id').references(() => unit.id),
    from: date('first_day').notNull(),
    to: date('end_day').notNull(),
    hours: integer().notNull(),
    places: integer(),
    trainedCount: integer('trained_count'),
  },
  (table) => [
    index('volunteer_training_center_id_index').on(table.centerId, table.from),
    index('volunteer_training_unit_id_index').on(table.unitId, table.from),
    check('volunteer_training_giver_check', sql`num_nonnulls(${table.centerId}, ${table.unitId}) = 1`),
    check('volunteer_training_period_check', sql`${table.to} > ${table.from}`),
    check(
      'volunteer_training_counts_check',
      sql`${table.hours} >= 0 and ${table.places} >= 0 and ${table.trainedCount} >= 0`,
    ),
  ],
);

/** Occasions on which a center informed people together: how many came, and nothing of who. */
export const collectiveInformation = pgTable(
  'collective_information',
  {
    id: text().primaryKey(),
    centerId: text('center_id')
      .notNull()
      .references(() => center.id),
    heldOn: date('held_on').notNull(),
    theme: informationTheme().notNull(),
    attendanceCount: integer('attendance_count').notNull(),
  },
  (table) => [
    index('collective_information_center_id_index').on(table.centerId, table.heldOn),
    check('collective_information_attendance_check', sql`${table.attendanceCount} >= 0`),
  ],
);

/** What people do as volunteers themselves, under their consent for it: its withdrawal deletes it. */
export const ownVolunteering = pgTable(
  'own_volunteering',
  {
    personId: text('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    activity: volunteerActivity().notNull(),
    from: date('first_day').notNull(),
    to: date('end_day'),
    missionId: text('mission_id').references(() => volunteerMission.id),
    hours: integer(),
  },
  (table) => [
    primaryKey({ name: 'own_volunteering_pkey', columns: [table.personId, table.activity, table.from] }),
    check('own_volunteering_period_check', sql`${table.to} > ${table.from}`),
    check('own_volunteering_hours_check', sql`${table.hours} >= 0`),
  ],
);

/** A mission as stored. */
export type MissionRow = typeof volunteerMission.$inferSelect;
/** A training of volunteers as stored. */
export type VolunteerTrainingRow = typeof volunteerTraining.$inferSelect;
/** An occasion of collective information as stored. */
export type CollectiveInformationRow = typeof collectiveInformation.$inferSelect;
/** What a person does as a volunteer as stored. */
export type OwnVolunteeringRow = typeof ownVolunteering.$inferSelect;
