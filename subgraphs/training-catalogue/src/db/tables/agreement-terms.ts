import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { scheme } from './schemes.ts';
import { validity } from './validity.ts';

/** Places that an agreement reserves at a provider for the people of an association; of one scheme, or of any. */
export const reservedPlaces = pgTable(
  'reserved_places',
  {
    id: text().primaryKey(),
    agreementId: text('agreement_id').notNull(),
    association: text().notNull(),
    providerSiret: text('provider_siret').notNull(),
    scheme: text().references(() => scheme.code),
    places: integer().notNull(),
    ...validity,
  },
  (columns) => [
    index('reserved_places_of_agreement').on(columns.agreementId),
    index('reserved_places_of_provider').on(columns.providerSiret),
    check('reserved_places_some', sql`${columns.places} > 0`),
    check('reserved_places_validity', sql`${columns.validFrom} < ${columns.validTo}`),
  ],
);

/** Rules of a scheme from which an agreement exempts the people of an association; at one provider, or at any. */
export const derogation = pgTable(
  'derogation',
  {
    id: text().primaryKey(),
    agreementId: text('agreement_id').notNull(),
    association: text().notNull(),
    scheme: text()
      .notNull()
      .references(() => scheme.code),
    providerSiret: text('provider_siret'),
    text: text().notNull(),
    ...validity,
  },
  (columns) => [
    index('derogation_of_agreement').on(columns.agreementId),
    index('derogation_of_provider').on(columns.providerSiret),
    check('derogation_validity', sql`${columns.validFrom} < ${columns.validTo}`),
  ],
);

/** Reserved places as stored. */
export type ReservedPlacesRow = typeof reservedPlaces.$inferSelect;
/** A derogation as stored. */
export type DerogationRow = typeof derogation.$inferSelect;
