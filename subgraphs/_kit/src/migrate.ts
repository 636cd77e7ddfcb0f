import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres, { type Sql } from 'postgres';

/** Where to migrate: the owner's connection, and the role of the program, which owns nothing. */
export interface MigrationTarget {
  readonly ownerUrl: string;
  readonly applicationRole: string;
}

/** Applies the migrations of a folder as the owner, then lets the program's role use what they made. */
export async function migrateDatabase(target: MigrationTarget, folder: URL): Promise<void> {
  await asOwner(target, (client) => migrate(drizzle(client), { migrationsFolder: fileURLToPath(folder) }));
  await grantRows(target, 'public');
}

/** Lets the program's role read and write the rows of a schema, nothing more. */
export const grantRows = (target: MigrationTarget, schema: string): Promise<void> =>
  asOwner(target, async (client) => {
    const [within, role] = [client(schema), client(target.applicationRole)];
    await client`grant usage on schema ${within} to ${role}`;
    await client`grant select, insert, update, delete on all tables in schema ${within} to ${role}`;
    await client`grant usage, select on all sequences in schema ${within} to ${role}`;
  });

async function asOwner({ ownerUrl }: MigrationTarget, work: (client: Sql) => Promise<void>): Promise<void> {
  const client = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    await work(client);
  } finally {
    await client.end({ timeout: 5 });
  }
}
