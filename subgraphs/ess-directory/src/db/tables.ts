import { boolean, date, doublePrecision, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { ContractType } from '../domain/contract-types.ts';
import type { StructureKind } from '../domain/kinds.ts';
import type { Format, Telling } from '../domain/records.ts';

export { importRun, rejectedRecord } from '@tresse/kit';

/** What the newest record of each format tells of a structure: `structure` is put together from these. */
export const structureTelling = pgTable(
  'structure_telling',
  {
    structureId: text('structure_id').notNull(),
    format: text().$type<Format>().notNull(),
    telling: jsonb().$type<Telling>().notNull(),
  },
  (columns) => [primaryKey({ name: 'structure_telling_key', columns: [columns.structureId, columns.format] })],
);

/**
 * Structures of the social economy; the position is the commune's. `signature_siret` is the first SIRET delivered and
 * never changes; `open_post_count` is null where no format tells openings.
 */
export const structure = pgTable(
  'structure',
  {
    id: text().primaryKey(),
    source: text().notNull(),
    name: text().notNull(),
    kind: text().$type<StructureKind>().notNull(),
    siret: text(),
    signatureSiret: text('signature_siret'),
    antenna: boolean().notNull(),
    address: text(),
    postalCode: text('postal_code'),
    communeCode: text('commune_code'),
    departmentCode: text('department_code'),
    latitude: doublePrecision(),
    longitude: doublePrecision(),
    precision: text().$type<'COMMUNE' | 'EPCI'>(),
    phone: text(),
    email: text(),
    website: text(),
    openingHours: text('opening_hours'),
    description: text(),
    networks: jsonb().$type<readonly string[]>(),
    acceptsApplications: boolean('accepts_applications'),
    openPostCount: integer('open_post_count'),
    updatedOn: date('updated_on', { mode: 'string' }),
  },
  (columns) => [
    index('structure_position').on(columns.latitude, columns.longitude),
    index('structure_department').on(columns.departmentCode),
  ],
);

/** Job openings; `open_post_count` is 0 where the opening does not recruit. */
export const jobOpening = pgTable(
  'job_opening',
  {
    id: text().primaryKey(),
    structureId: text('structure_id')
      .notNull()
      .references(() => structure.id),
    romeCode: text('rome_code'),
    title: text(),
    description: text(),
    contractType: text('contract_type').$type<ContractType>(),
    openPostCount: integer('open_post_count').notNull(),
    recruiting: boolean().notNull(),
    communeCode: text('commune_code'),
    wantedProfile: text('wanted_profile'),
    updatedOn: date('updated_on', { mode: 'string' }),
  },
  (columns) => [index('job_opening_of_structure').on(columns.structureId)],
);
