import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Lock, LockHeld, takeLock } from '../../launch/lock.mjs';
import { findFreePort } from '../ports.ts';
import { initialiseCluster } from './initialise.ts';
import { keepServing } from './keep-serving.ts';
import { stopOrphan } from './orphan.ts';
import { type Place, preparePlace } from './place.ts';
import { type Server, startServer } from './server.ts';

/**
 * Where the cluster is kept and how. Without `port` a free one is taken; `durable: false` is for tests. With `tell`, a
 * server that dies is started again, and `tell` hears of it.
 */
export interface PostgresOptions {
  folder: string;
  port?: number;
  durable?: boolean;
  signal?: AbortSignal;
  tell?: (line: string) => void;
}

/** A running cluster on 127.0.0.1. `ownerUrl` connects its superuser; `remove` stops it and deletes its data. */
export interface Postgres {
  port: number;
  ownerUrl(database: string): string;
  stop(): Promise<void>;
  remove(): Promise<void>;
}

/**
 * Starts the embedded Postgres of a folder, creating the cluster at the first start and healing what a killed start
 * left behind. One process at a time may have it: throws when another live process does.
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const lock = takeFolder(options.folder);
  try {
    const place = await preparePlace(options.folder);
    await stopOrphan(place.data);
    const password = await initialiseCluster(place, options.signal);
    options.signal?.throwIfAborted();
    return await runCluster(place, password, options, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Gives the address of a database of a cluster for its superuser. */
export function formatOwnerUrl(port: number, password: string, database: string): string {
  return `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;
}

async function runCluster(place: Place, password: string, options: PostgresOptions, lock: Lock): Promise<Postgres> {
  const { server: first, port } = await startOnPort(place, options);
  const restart = async () => {
    await stopOrphan(place.data);
    return startServer(place, port, options.durable ?? true);
  };
  const server = options.tell ? keepServing(first, restart, options.tell) : first;
  const stop = async (how: 'SIGINT' | 'SIGQUIT') => {
    await server.stop(how);
    lock.release();
  };
  return {
    port,
    ownerUrl: (database) => formatOwnerUrl(port, password, database),
    stop: () => stop('SIGINT'),
    remove: async () => {
      await stop('SIGQUIT');
      for (const path of [place.home, options.folder]) rmSync(path, { recursive: true, force: true });
    },
  };
}

/** Another program may take a free port between its discovery and its use: then the next free one is tried. */
async function startOnPort(place: Place, options: PostgresOptions): Promise<{ server: Server; port: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = options.port ?? (await findFreePort());
    try {
      return { server: await startServer(place, port, options.durable ?? true), port };
    } catch (error) {
      if (attempt === 3 || options.port !== undefined || !String(error).includes('Address already in use')) throw error;
    }
  }
}

function takeFolder(folder: string): Lock {
  try {
    return takeLock(join(folder, 'lock'));
  } catch (error) {
    if (!(error instanceof LockHeld)) throw error;
    throw new Error(`The Postgres of ${folder} is in use by the running process ${error.holder}.`, { cause: error });
  }
}
