import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import type { Sql } from 'postgres';

/** When to kill an import: so many milliseconds after it told that it had read so many records. */
export interface Kill {
  readonly read: number;
  readonly delay: number;
}

/**
 * Runs a script that imports, in a process of its own, and kills it with SIGKILL as each of `kills` says, one run after
 * another; the last run is left alone. The script writes a line for each number of records read, then its summaries as
 * JSON. Gives those, and how many runs were really killed; no summaries when a kill came between the end of the import,
 * as `client` sees it in the database, and the end of its process: nothing is left to continue then.
 */
export async function importThroughKills(
  script: string,
  args: readonly string[],
  { kills, client }: { readonly kills: readonly Kill[]; readonly client: Sql },
): Promise<{ killed: number; summaries: unknown }> {
  let killed = 0;
  for (const kill of [...kills, null]) {
    const last = await runImport(script, args, kill);
    if (last !== null) return { killed, summaries: JSON.parse(last) };
    killed += 1;
    const finished = await client`select 1 from import_run where finished_at is not null limit 1`;
    if (finished.length > 0) return { killed, summaries: null };
  }
  throw new Error('The last run was killed by somebody else');
}

/** Gives the last line, or null when the process was killed. */
async function runImport(script: string, args: readonly string[], kill: Kill | null): Promise<string | null> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(child, 'close');
  let last = '';
  let isAimedAt = false;
  for await (const line of createInterface(child.stdout)) {
    last = line;
    if (!kill || isAimedAt || Number(line) < kill.read) continue;
    isAimedAt = true;
    void setTimeout(kill.delay).then(() => child.kill('SIGKILL'));
  }
  const [code, signal] = (await closed) as [number | null, NodeJS.Signals | null];
  if (signal === 'SIGKILL') return null;
  if (code === 0) return last;
  throw new Error(`${script} ended with ${code ?? signal}`);
}

const perRun = ['run_id', 'started_at', 'finished_at', 'at', 'changed_at', 'gone_at'];

/**
 * Gives the rows of every table in a form in which two databases compare: rows that are numbered as they come without
 * their number and in its order, all without the run that wrote them and its times, and of the runs the finished ones.
 * `leftOut` are tables that refer to such numbers, which compare by what they refer to.
 */
export async function dumpRows(
  client: Sql,
  leftOut: readonly string[] = [],
): Promise<Record<string, readonly unknown[]>> {
  const tables = await client<{ name: string; numbered: boolean }[]>`
    select table_name as name, bool_or(is_identity = 'YES') as numbered
    from information_schema.columns where table_schema = 'public' and table_name not like 'audit_%'
      and table_name <> all(${leftOut}::text[]) group by 1 order by 1`;
  const dump: Record<string, readonly unknown[]> = {};
  for (const { name, numbered } of tables) {
    const isKept = name === 'import_run' ? client`where finished_at is not null` : client``;
    const order = numbered ? client`id` : client`(to_jsonb(t) - ${perRun}::text[])::text`;
    const row = client`to_jsonb(t) - ${numbered ? ['id', ...perRun] : perRun}::text[]`;
    dump[name] = await client`select ${row} as row from ${client(name)} as t ${isKept} order by ${order}`;
  }
  return dump;
}
