import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';

/** Where to migrate: the owner's connection, and the role of the program, which owns nothing. */
export interface MigrationTarget {
  readonly ownerUrl: string;
  readonly applicationRole: string;
}

/** Applies the migrations of a folder as the owner, then lets the program's role read and write rows, nothing more. */
export async function migrateDatabase({ ownerUrl, applicationRole }: MigrationTarget, folder: URL): Promise<void> {
  const client = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    await migrate(drizzle(client), { migrationsFolder: fileURLToPath(folder) });
    const role = client(applicationRole);
    await client`grant usage on schema public to ${role}`;
    await client`grant select, insert, update, delete on all tables in schema public to ${role}`;
    await client`grant usage, select on all sequences in schema public to ${role}`;
  } finally {
    await client.end({ timeout: 5 });
  }
}
