import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findLockHolder } from '../../launch/lock.mjs';
import type { Cluster } from './database.ts';
import { findPostmaster } from './orphan.ts';
import { preparePlace } from './place.ts';
import { formatOwnerUrl } from './start-postgres.ts';

/** Finds the cluster of a folder that another process started and keeps running, to work in it meanwhile; else null. */
export async function findRunningPostgres(folder: string): Promise<Cluster | null> {
  if (findLockHolder(join(folder, 'lock')) === undefined) return null;
  const { home, data } = await preparePlace(folder);
  const postmaster = findPostmaster(data);
  if (!postmaster?.ready) return null;
  const password = readFileSync(join(home, 'password'), 'utf8').trim();
  return { ownerUrl: (database) => formatOwnerUrl(postmaster.port, password, database) };
}
