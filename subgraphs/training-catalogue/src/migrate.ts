import { type MigrationTarget, migrateDatabase } from '@tresse/kit';
import { migrateQueue } from '@tresse/kit/queue';

/** Brings the catalogue's database and its queue to their newest form. */
export async function migrate(target: MigrationTarget): Promise<void> {
  await migrateDatabase(target, new URL('../migrations/', import.meta.url));
  await migrateQueue(target);
}
