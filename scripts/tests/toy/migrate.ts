import postgres from 'postgres';

/** One table with one row for each import, readable by the program. */
export async function migrate(target: { ownerUrl: string; applicationRole: string }): Promise<void> {
  const sql = postgres(target.ownerUrl, { max: 1, onnotice: () => {} });
  await sql`create table if not exists imports (at timestamptz)`;
  await sql`grant select on imports to ${sql(target.applicationRole)}`;
  await sql.end();
}
