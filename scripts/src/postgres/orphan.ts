import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findProcessCommand, findProcessStart } from '../../launch/processes.mjs';

/** What Postgres writes about itself in its data folder; `ready` once it takes connections. */
export interface Postmaster {
  pid: number;
  port: number;
  ready: boolean;
}

/** Reads the data folder's `postmaster.pid`, which outlives a killed server; null when there is none. */
export function findPostmaster(data: string): Postmaster | null {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/** Says whether the process is a Postgres of this very data folder: a pid alone may have been given to another program. */
export function isPostmasterOf(data: string, pid: number): boolean {
  const words = findProcessStart(pid) === undefined ? [] : (findProcessCommand(pid)?.split(' -D ') ?? []);
  return words.length > 1 && (words[1] === data || words[1]?.startsWith(`${data} `) === true);
}

/**
 * Stops the server that a killed start left behind, and removes a `postmaster.pid` whose pid another program has now:
 * Postgres would believe that it still runs. Else the file stays, since Postgres reads there whether processes of a dead
 * server still write, and does not start before they have ended.
 */
export async function stopOrphan(data: string): Promise<void> {
  const found = findPostmaster(data);
  if (!found) return;
  // SIGINT asks for a fast and clean end, SIGQUIT for an end at once with recovery at the next start.
  for (const [signal, seconds] of [
    ['SIGINT', 10],
    ['SIGQUIT', 5],
    ['SIGKILL', 5],
  ] as const) {
    if (!isPostmasterOf(data, found.pid)) break;
    process.kill(found.pid, signal);
    await waitForEnd(data, found.pid, seconds);
  }
  const isAnother = findProcessStart(found.pid) !== undefined && !isPostmasterOf(data, found.pid);
  if (isAnother) rmSync(join(data, 'postmaster.pid'), { force: true });
}

async function waitForEnd(data: string, pid: number, seconds: number): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  while (isPostmasterOf(data, pid) && Date.now() < deadline) await sleep(20);
}
