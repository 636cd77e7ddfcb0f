import { sql } from 'drizzle-orm';
import { check, index, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type { AccreditationEventKind } from '../../domain/accreditation.ts';
import { scheme } from './schemes.ts';
import { validity } from './validity.ts';

export { idempotency } from '@tresse/kit';

const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

/**
 * Who may prescribe which scheme, from when to when, in one employment area or in all: an association by its slug, or
 * another body by its SIRET and name. A revoked one holds until the day before `revoked_at` in Europe/Paris.
 */
export const accreditation = pgTable(
  'accreditation',
  {
    id: text().primaryKey(),
    association: text(),
    bodySiret: text('body_siret'),
    bodyName: text('body_name'),
    scheme: text()
      .notNull()
      .references(() => scheme.code),
    areaCode: text('area_code'),
    ...validity,
    grantedAt: instant('granted_at').notNull(),
    revokedAt: instant('revoked_at'),
  },
  (columns) => [
    index('accreditation_of_scheme').on(columns.scheme, columns.validFrom),
    check('accreditation_validity', sql`${columns.validFrom} < ${columns.validTo}`),
    check('accreditation_holder', sql`num_nonnulls(${columns.association}, ${columns.bodySiret}) = 1`),
    check('accreditation_body_name', sql`(${columns.bodySiret} is null) = (${columns.bodyName} is null)`),
  ],
);

/** What happened to accreditations, in order; rows are only ever added. `role` is that of who did it. */
export const accreditationEvent = pgTable(
  'accreditation_event',
  {
    id: text().primaryKey(),
    accreditationId: text('accreditation_id')
      .notNull()
      .references(() => accreditation.id),
    kind: text().$type<AccreditationEventKind>().notNull(),
    at: instant('at').notNull(),
    role: text().notNull(),
    reason: text(),
  },
  (columns) => [index('accreditation_event_of_accreditation').on(columns.accreditationId, columns.at)],
);

/** On what terms a provider takes people into a scheme: its latest text that has begun holds. */
export const intakeRule = pgTable(
  'intake_rule',
  {
    providerSiret: text('provider_siret').notNull(),
    scheme: text()
      .notNull()
      .references(() => scheme.code),
    ...validity,
    text: text().notNull(),
    setAt: instant('set_at').notNull(),
  },
  (columns) => [
    primaryKey({ name: 'intake_rule_pk', columns: [columns.providerSiret, columns.scheme, columns.validFrom] }),
    check('intake_rule_validity', sql`${columns.validFrom} < ${columns.validTo}`),
  ],
);

/** The associations that the partnership knew when its register was last imported. */
export const knownAssociation = pgTable('known_association', { slug: text('slug').primaryKey() });

/** An accreditation as stored. */
export type AccreditationRow = typeof accreditation.$inferSelect;
/** An event of an accreditation as stored. */
export type AccreditationEventRow = typeof accreditationEvent.$inferSelect;
/** An intake rule as stored. */
export type IntakeRuleRow = typeof intakeRule.$inferSelect;
