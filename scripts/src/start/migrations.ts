import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Member } from '../house.ts';
import type { Databases } from './databases.ts';

interface MigrationModule {
  migrate(target: { ownerUrl: string; applicationRole: string }): Promise<void>;
}

/** Brings every member's database to its newest form, each by the member's own `src/migrate.ts`. */
export async function migrateAll(members: Member[], databases: Databases): Promise<void> {
  for (const { name, folder } of members) {
    const urls = databases[name];
    if (!urls) throw new Error(`${name} has no database`);
    const { migrate } = (await import(pathToFileURL(join(folder, 'src', 'migrate.ts')).href)) as MigrationModule;
    const applicationRole = decodeURIComponent(new URL(urls.applicationUrl).username);
    await migrate({ ownerUrl: urls.ownerUrl, applicationRole }).catch((error: unknown) => {
      throw new Error(`The migrations of ${name} failed: ${findCause(error)}`, { cause: error });
    });
  }
}

/** The first error of a chain says what happened; those around it only name the statement. */
function findCause(error: unknown): string {
  return error instanceof Error && error.cause !== undefined ? findCause(error.cause) : String(error);
}
