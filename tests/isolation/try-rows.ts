import { findReach } from '@tresse/association';
import { openDatabase, type RowReach, withinReach } from '@tresse/kit';
import { sql } from 'drizzle-orm';
import { type Asker, findForeign } from './callers.ts';
import type { Tried } from './try-gateway.ts';
import type { WorldSubgraph } from './world.ts';

/** Reads every table with policies that the program may read at all, as it does, for somebody and for nobody: row level security is alone there. */
export async function tryRows(subgraph: WorldSubgraph, askers: readonly Asker[], tried: Tried): Promise<void> {
  const { db, close } = openDatabase(subgraph.databaseUrl, { poolSize: 2 });
  const found = await db.execute(sql`select relname::text as name from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace and relrowsecurity and relforcerowsecurity
      and has_table_privilege(oid, 'select') order by 1`);
  const tables = found.map(({ name }) => String(name));
  const read = async (table: string, reach: RowReach): Promise<string> => {
    const rows = await withinReach(db, reach, (transaction) =>
      transaction.execute(sql`select t::text as row from ${sql.identifier(table)} as t`),
    );
    return rows.map(({ row }) => String(row)).join('\n');
  };
  for (const table of tables) {
    tried.cells += 1;
    const [seen] = await db.execute(sql`select count(*)::int as n from ${sql.identifier(table)}`);
    if (seen?.['n'] !== 0) tried.wrong.push(`${table} of ${subgraph.name} shows ${seen?.['n']} rows without a reach`);
    for (const asker of askers) {
      tried.cells += 1;
      const text = await read(table, findReach(subgraph.name, asker.caller));
      tried.leaks.push(
        ...findForeign(text, asker).map(
          (each) => `${asker.name} read ${each} of ${subgraph.name} by SQL from ${table}`,
        ),
      );
      const people = text.split('\n').filter(Boolean).length;
      const own = asker.caller.association === subgraph.name ? asker.centers.length : 0;
      if (['person', 'referral'].includes(table) && people !== own)
        tried.wrong.push(`${asker.name} sees ${people} rows of ${table} of ${subgraph.name}, not ${own}`);
    }
  }
  await close();
}
