import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import type { Funder } from '../../domain/dictionaries/index.ts';
import type { PayBandSituation, SchemeObjective } from '../../domain/schemes.ts';
import { trainingAction } from './offer.ts';
import { day, validity } from './validity.ts';

/** Schemes of which trainings are a part; `prescribers` are the kinds of bodies that may prescribe by its rules. */
export const scheme = pgTable(
  'scheme',
  {
    code: text().primaryKey(),
    title: text().notNull(),
    needsPrescription: boolean('needs_prescription').notNull(),
    objectives: jsonb().$type<readonly SchemeObjective[]>().notNull(),
    prescribers: text().array().notNull(),
    ...validity,
    sources: text().array().notNull(),
  },
  (columns) => [check('scheme_validity', sql`${columns.validFrom} < ${columns.validTo}`)],
);

/** Who runs a scheme in an employment area. */
export const schemeMandatary = pgTable(
  'scheme_mandatary',
  {
    id: text().primaryKey(),
    scheme: text()
      .notNull()
      .references(() => scheme.code),
    areaCode: text('area_code').notNull(),
    siret: text().notNull(),
    name: text().notNull(),
    ...validity,
    sources: text().array().notNull(),
  },
  (columns) => [
    index('scheme_mandatary_of_scheme').on(columns.scheme, columns.areaCode, columns.validFrom),
    check('scheme_mandatary_validity', sql`${columns.validFrom} < ${columns.validTo}`),
  ],
);

/** What tells the scheme of an action: by rank, the first whose every condition holds; an empty one always does. */
export const schemeRule = pgTable('scheme_rule', {
  id: text().primaryKey(),
  rank: integer().notNull(),
  scheme: text()
    .notNull()
    .references(() => scheme.code),
  objective: text(),
  hint: text(),
  funder: text().$type<Funder>(),
  formacodes: text().array().notNull(),
  siret: text(),
  validFrom: day('valid_from'),
  validTo: day('valid_to'),
  sources: text().array().notNull(),
});

/** The scheme of each action of which one is known, with the objective of it where that is known. */
export const trainingActionScheme = pgTable(
  'training_action_scheme',
  {
    actionId: text('action_id')
      .primaryKey()
      .references(() => trainingAction.id, { onDelete: 'cascade' }),
    scheme: text()
      .notNull()
      .references(() => scheme.code),
    objective: text(),
  },
  (columns) => [index('training_action_scheme_of_scheme').on(columns.scheme, columns.objective)],
);

/** What trainees are paid, in cents of a euro a month; ages in years, half-open. */
export const traineePayBand = pgTable('trainee_pay_band', {
  id: text().primaryKey(),
  title: text().notNull(),
  situation: text().$type<PayBandSituation>().notNull(),
  ageFrom: integer('age_from'),
  ageTo: integer('age_to'),
  monthlyCentsLeast: integer('monthly_cents_least').notNull(),
  monthlyCentsMost: integer('monthly_cents_most').notNull(),
  ...validity,
  sources: text().array().notNull(),
});

/** The employment area of each commune, as the territories had it when schemes were last imported. */
export const communeArea = pgTable('commune_area', {
  communeCode: text('commune_code').primaryKey(),
  areaCode: text('area_code').notNull(),
});

/** A scheme as stored. */
export type SchemeRow = typeof scheme.$inferSelect;
/** A mandatary as stored. */
export type SchemeMandataryRow = typeof schemeMandatary.$inferSelect;
/** A rule as stored. */
export type SchemeRuleRow = typeof schemeRule.$inferSelect;
/** A pay band as stored. */
export type TraineePayBandRow = typeof traineePayBand.$inferSelect;
