import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findLockHolder, type Lock, LockHeld, takeLock } from '../../launch/lock.mjs';
import { stateFolder } from '../house.ts';

/** Addresses of a running house, for other commands. No secret is in it. */
export interface RunningHouse {
  gateway: string;
  issuer: string;
}

const lockPath = join(stateFolder, 'house');
const stateFile = join(stateFolder, 'house.json');

/** Makes this process the only house of the checkout; throws with the pid and address of the one that runs. */
export function takeHouse(): Lock {
  try {
    return takeLock(lockPath);
  } catch (error) {
    if (!(error instanceof LockHeld)) throw error;
    const where = existsSync(stateFile) ? `, gateway ${readState().gateway}` : '';
    throw new Error(`This checkout already runs: process ${error.holder}${where}. Stop it first.`, { cause: error });
  }
}

/** Writes down where the running house answers. */
export function writeState(state: RunningHouse): void {
  writeFileSync(`${stateFile}.new`, JSON.stringify(state));
  renameSync(`${stateFile}.new`, stateFile);
}

/** Forgets the addresses of the house that stops or that was killed. */
export function forgetState(): void {
  rmSync(stateFile, { force: true });
}

/** Gives the addresses of the house that runs from this checkout; throws when none does. */
export function getRunningHouse(): RunningHouse {
  if (findLockHolder(lockPath) === undefined) throw new Error('The house is not running. Start it with: npm start');
  if (!existsSync(stateFile)) throw new Error('The house is still starting.');
  return readState();
}

function readState(): RunningHouse {
  return JSON.parse(readFileSync(stateFile, 'utf8')) as RunningHouse;
}
