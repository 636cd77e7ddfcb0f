import { type MigrationTarget, migrateDatabase } from '@tresse/kit';

/** Brings a database of the statistics to its newest form. */
export const migrate = (target: MigrationTarget): Promise<void> =>
  migrateDatabase(target, new URL('../migrations/', import.meta.url));
