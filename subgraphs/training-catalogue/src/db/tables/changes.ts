import { bigint, index, integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type { CatalogueEventKind, DeliveredEntity } from '../../domain/changes.ts';
import type { QualityCriteria } from '../../domain/quality.ts';
import { provider } from './offer.ts';

/** What imports changed: which training, action or session came, changed, closed or is gone. */
export const catalogueEvent = pgTable(
  'catalogue_event',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    runId: bigint('run_id', { mode: 'number' }).notNull(),
    entity: text().$type<DeliveredEntity>().notNull(),
    entityId: text('entity_id').notNull(),
    kind: text().$type<CatalogueEventKind>().notNull(),
    at: timestamp({ withTimezone: true, precision: 3 }).notNull(),
  },
  (columns) => [index('catalogue_event_of_entity').on(columns.entityId, columns.id)],
);

/** What a run has met, a row a batch; emptied once the run is complete and what it did not meet is marked as gone. */
export const importSeen = pgTable(
  'import_seen',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    runId: bigint('run_id', { mode: 'number' }).notNull(),
    entity: text().$type<DeliveredEntity>().notNull(),
    ids: text().array().notNull(),
  },
  (columns) => [index('import_seen_of_run').on(columns.runId)],
);

/** How complete and fresh what a source last told of a provider is; `score` from 0 to 100. */
export const providerQuality = pgTable(
  'provider_quality',
  {
    providerSiret: text('provider_siret')
      .notNull()
      .references(() => provider.siret),
    source: text().notNull(),
    runId: bigint('run_id', { mode: 'number' }).notNull(),
    score: integer().notNull(),
    criteria: jsonb().$type<QualityCriteria>().notNull(),
  },
  (columns) => [primaryKey({ name: 'provider_quality_pk', columns: [columns.providerSiret, columns.source] })],
);
