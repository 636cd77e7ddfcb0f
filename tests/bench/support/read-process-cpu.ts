import { readFileSync } from 'node:fs';
import postgres from 'postgres';

/** The kernel counts CPU time in hundredths of a second. */
const tickMs = 10;

/** CPU time of a process since it started, in ms. Reads `/proc`: of Linux alone. */
export function readProcessMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * tickMs;
}

/** CPU time of all connections that are open on a database server, in ms. */
export async function readConnectionsMs(databaseUrl: string): Promise<number> {
  const client = postgres(databaseUrl, { max: 1 });
  const rows = await client<{ pid: number }[]>`
    select pid from pg_stat_activity where datname is not null and pid <> pg_backend_pid()`;
  await client.end();
  return rows.reduce((sum, { pid }) => sum + readProcessMs(pid), 0);
}
