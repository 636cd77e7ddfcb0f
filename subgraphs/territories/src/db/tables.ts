import { sql } from 'drizzle-orm';
import { check, doublePrecision, index, integer, pgTable, text } from 'drizzle-orm/pg-core';

export { importRun, rejectedRecord } from '@tresse/kit';

/** Regions; one, unless an import was made for another one in between. */
export const region = pgTable('region', {
  code: text().primaryKey(),
  name: text().notNull(),
});

/** Departments of the region. */
export const department = pgTable('department', {
  code: text().primaryKey(),
  name: text().notNull(),
  regionCode: text('region_code')
    .notNull()
    .references(() => region.code),
});

/** EPCI with at least one commune in the region, under their SIREN. */
export const epci = pgTable('epci', {
  siren: text().primaryKey(),
  name: text().notNull(),
  kind: text().notNull(),
});

/** Employment areas of the loaded table. */
export const employmentArea = pgTable('employment_area', {
  code: text().primaryKey(),
  name: text().notNull(),
});

/**
 * Communes of the region. `searchName` is the name as searches compare it (see `foldName`); the point is WGS 84, in
 * degrees. `employmentAreaCode` belongs to the import of employment areas, the rest to the one of places.
 */
export const commune = pgTable(
  'commune',
  {
    code: text().primaryKey(),
    name: text().notNull(),
    searchName: text('search_name').notNull(),
    departmentCode: text('department_code')
      .notNull()
      .references(() => department.code),
    epciSiren: text('epci_siren').references(() => epci.siren),
    employmentAreaCode: text('employment_area_code').references(() => employmentArea.code, { onDelete: 'set null' }),
    population: integer(),
    postalCodes: text('postal_codes').array().notNull(),
    latitude: doublePrecision(),
    longitude: doublePrecision(),
    positionPrecision: text('position_precision', { enum: ['COMMUNE', 'EPCI'] }),
  },
  (table) => [
    index('commune_search_name').on(table.searchName.op('text_pattern_ops')),
    index('commune_department').on(table.departmentCode, table.code),
    index('commune_epci').on(table.epciSiren, table.code),
    index('commune_employment_area').on(table.employmentAreaCode, table.code),
    check('commune_position_precision', sql`${table.positionPrecision} in ('COMMUNE', 'EPCI')`),
    check(
      'commune_position_whole',
      sql`num_nulls(${table.latitude}, ${table.longitude}, ${table.positionPrecision}) in (0, 3)`,
    ),
  ],
);

/** A region as stored. */
export type RegionRow = typeof region.$inferSelect;
/** A department as stored. */
export type DepartmentRow = typeof department.$inferSelect;
/** An EPCI as stored. */
export type EpciRow = typeof epci.$inferSelect;
/** An employment area as stored. */
export type EmploymentAreaRow = typeof employmentArea.$inferSelect;
/** A commune as stored. */
export type CommuneRow = typeof commune.$inferSelect;
