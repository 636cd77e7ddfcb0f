import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres, { type Sql } from 'postgres';

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

/** Applies the migrations of a folder as the owner, then lets the program's role use what they made. */
export async function migrateDatabase(target: MigrationTarget, folder: URL): Promise<void> {
  await asOwner(target, (client) => migrate(drizzle(client), { migrationsFolder: fileURLToPath(folder) }));
  await grantRows(target, 'public');
}

/**
 * Lets the program's role read and write the rows of a schema, nothing more; what is in the audit it can neither change nor
 * read. In one transaction: at no instant has a program that runs meanwhile other rights than these.
 */
export const grantRows = (target: MigrationTarget, schema: string): Promise<void> =>
  asOwner(target, async (client) => {
    await client.begin(async (transaction) => {
      const [within, role] = [transaction(schema), transaction(target.applicationRole)];
      await transaction`grant usage on schema ${within} to ${role}`;
      await transaction`grant usage, select on all sequences in schema ${within} to ${role}`;
      const tables = await transaction<{ name: string }[]>`
        select tablename as name from pg_tables where schemaname = ${schema}`;
      for (const { name } of tables) {
        const rights = rightsOn[name] ?? ['select', 'insert', 'update', 'delete'];
        const table = transaction`${within}.${transaction(name)}`;
        await transaction`revoke all on ${table} from ${role}`;
        if (rights.length > 0) await transaction`grant ${transaction.unsafe(rights.join(', '))} on ${table} to ${role}`;
      }
    });
  });

async function asOwner({ ownerUrl }: MigrationTarget, work: (client: Sql) => Promise<void>): Promise<void> {
  const client = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    await work(client);
  } finally {
    await client.end({ timeout: 5 });
  }
}
