import { type MigrationTarget, migrateDatabase } from '@tresse/kit';

/** Brings the directory's database to its newest form. */
export const migrate = (target: MigrationTarget): Promise<void> =>
  migrateDatabase(target, new URL('../migrations/', import.meta.url));
