import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';

/** Where to migrate: the owner's connection, and the role of the program, which owns nothing. */
export interface MigrationTarget {
  readonly ownerUrl: string;
  readonly applicationRole: string;
}

/** What the program's role may do with the rows of these tables, where a subgraph has them; of all others it may do all. */
const rightsOn: Readonly<Record<string, readonly string[]>> = {
  audit_entry: ['insert'],
  audit_chain: ['select', 'update'],
  audit_person_key: ['select', 'insert', 'update'],
  audit_head: [],
};

/**
 * Applies the migrations of a folder as the owner, then lets the program's role read and write rows, nothing more; what is
 * in the audit it can neither change nor read.
 */
export async function migrateDatabase({ ownerUrl, applicationRole }: MigrationTarget, folder: URL): Promise<void> {
  const client = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    await migrate(drizzle(client), { migrationsFolder: fileURLToPath(folder) });
    await grantRows(client, applicationRole);
  } finally {
    await client.end({ timeout: 5 });
  }
}

/** In one transaction: at no instant has a program that runs meanwhile other rights than these. */
const grantRows = (client: postgres.Sql, applicationRole: string) =>
  client.begin(async (transaction) => {
    const role = transaction(applicationRole);
    await transaction`grant usage on schema public to ${role}`;
    await transaction`grant usage, select on all sequences in schema public to ${role}`;
    const tables = await transaction<{ name: string }[]>`
      select tablename as name from pg_tables where schemaname = 'public'`;
    for (const { name } of tables) {
      const rights = rightsOn[name] ?? ['select', 'insert', 'update', 'delete'];
      await transaction`revoke all on ${transaction(name)} from ${role}`;
      if (rights.length > 0)
        await transaction`grant ${transaction.unsafe(rights.join(', '))} on ${transaction(name)} to ${role}`;
    }
  });
