import { type MigrationTarget, migrateDatabase } from '@tresse/kit';
import { migrateQueue } from '@tresse/kit/queue';

/** Brings the database of an association and its queue to their newest form; the same migrations for all of them. */
export async function migrate(target: MigrationTarget): Promise<void> {
  await migrateDatabase(target, new URL('../migrations', import.meta.url));
  await migrateQueue(target);
}
