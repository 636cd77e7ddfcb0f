import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { endWithThisProcess } from './guard.ts';
import { findPostmaster } from './orphan.ts';
import type { Place } from './place.ts';

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  // Every subgraph, test file and association of the house has its own pool on this one cluster.
  max_connections: '400',
  shared_buffers: '128MB',
  wal_level: 'minimal',
  max_wal_senders: '0',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/** For tests only: nothing is flushed to the disk, so a power cut may destroy the cluster. */
const forgetful = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' };

/** A Postgres that runs as a child of this process; `ended` says how it ended: a code or a signal. */
export interface Server {
  ended: Promise<string>;
  stop(how: 'SIGINT' | 'SIGQUIT'): Promise<void>;
}

/** Starts Postgres on the port and waits until it takes connections; throws with the end of its log when it gives up. */
export async function startServer(place: Place, port: number, durable: boolean): Promise<Server> {
  const child = spawnServer(place, { ...settings, port: String(port), ...(durable ? {} : forgetful) });
  endWithThisProcess(child);
  const stopAtExit = () => child.kill('SIGINT');
  process.once('exit', stopAtExit);
  const ended = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => {
      process.off('exit', stopAtExit);
      resolve(signal ?? `code ${code}`);
    });
  });
  const stop = (how: 'SIGINT' | 'SIGQUIT') => endServer(child, how);
  try {
    await waitUntilReady(child, place);
  } catch (error) {
    await stop('SIGQUIT');
    throw error;
  }
  return { ended, stop };
}

function spawnServer(place: Place, values: Record<string, string>): ChildProcess {
  const log = openSync(join(place.home, 'postgres.log'), 'w', 0o600);
  const options = Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(join(place.bin, 'postgres'), ['-D', place.data, ...options], {
    ...place.account,
    cwd: place.home,
    env: { LC_ALL: 'C' },
    stdio: ['ignore', log, log],
    // Out of the terminal's process group: Ctrl-C must first let those who use the database finish.
    detached: true,
  });
  closeSync(log);
  child.unref();
  return child;
}

async function waitUntilReady(child: ChildProcess, place: Place): Promise<void> {
  let failure: Error | undefined;
  child.once('error', (error) => {
    failure = error;
  });
  for (const deadline = Date.now() + 60_000; ; await sleep(20)) {
    if (failure) throw failure;
    const postmaster = findPostmaster(place.data);
    if (postmaster?.pid === child.pid && postmaster?.ready) return;
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > deadline) {
      const log = readFileSync(join(place.home, 'postgres.log'), 'utf8');
      throw new Error(`Postgres does not start:\n${log.trim().split('\n').slice(-10).join('\n')}`);
    }
  }
}

async function endServer(child: ChildProcess, how: 'SIGINT' | 'SIGQUIT'): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  child.ref();
  const harder = setTimeout(() => child.kill('SIGQUIT'), 10_000);
  const hardest = setTimeout(() => child.kill('SIGKILL'), 15_000);
  const ended = once(child, 'exit');
  child.kill(how);
  await ended;
  clearTimeout(harder);
  clearTimeout(hardest);
}
