import { type MigrationTarget, migrateDatabase } from '@tresse/kit';

/** Brings the database of an association to its newest form; the same migrations for all of them. */
export const migrate = (target: MigrationTarget): Promise<void> =>
  migrateDatabase(target, new URL('../migrations', import.meta.url));
