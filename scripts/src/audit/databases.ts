import { type Database, everything, openDatabase } from '@tresse/kit';
import { sql } from 'drizzle-orm';
import { listMembers } from '../house.ts';
import { withDatabases } from '../start/databases.ts';

/**
 * Lends the audit of one subgraph, or of all that have one, to a command: as the owner, since the program's own role
 * cannot read it. Throws where the one named has none.
 */
export async function withAudits<T>(
  slug: string | null,
  act: (subgraph: string, db: Database) => Promise<T>,
): Promise<T[]> {
  const names = listMembers().map(({ name }) => name);
  if (slug !== null && !names.includes(slug)) throw new Error(`No subgraph "${slug}"; there are ${names.join(', ')}.`);
  return withDatabases(async (databases) => {
    const results: T[] = [];
    for (const name of slug === null ? names : [slug]) {
      const database = openDatabase(databases[name]?.ownerUrl ?? '', { poolSize: 2, reach: everything });
      try {
        const [audit] = await database.db.execute(sql`select to_regclass('audit_entry') is not null as "isThere"`);
        if (audit?.['isThere']) results.push(await act(name, database.db));
        else if (slug !== null) throw new Error(`${slug} holds no people: it has no audit.`);
      } finally {
        await database.close();
      }
    }
    return results;
  });
}
