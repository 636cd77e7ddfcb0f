// A lock is a row of numbered files, `<path>.1`, `<path>.2` …: whoever creates the next number holds it.
// Numbers only grow and the newest file always stays, so a lock left by a killed process is taken over
// without a moment in which two could hold it (deleting a stale file and creating it anew has one).
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findProcessStart } from './processes.mjs';

/** A live process holds the lock: `holder` is its pid. */
export class LockHeld extends Error {
  /** @param {string} path @param {number} holder */
  constructor(path, holder) {
    super(`${path} is held by the running process ${holder}`);
    this.name = 'LockHeld';
    this.holder = holder;
  }
}

/**
 * Takes the lock for this process until `release` is called or the process is gone; throws LockHeld.
 * @param {string} path
 */
export function takeLock(path) {
  mkdirSync(dirname(path), { recursive: true });
  for (;;) {
    const last = findLastTurn(path);
    const holder = findLockHolder(path);
    if (holder !== undefined) throw new LockHeld(path, holder);
    if (!createTurn(path, last + 1)) continue;
    // A row that looked empty because its files were being replaced gave too small a number.
    if (findLastTurn(path) !== last + 1) {
      rmSync(`${path}.${last + 1}`, { force: true });
      continue;
    }
    for (const turn of listTurns(path)) if (turn <= last) rmSync(`${path}.${turn}`, { force: true });
    return { release: () => releaseTurn(`${path}.${last + 1}`) };
  }
}

/**
 * Takes the lock as soon as its holder lets go. `onWait` is told the holder's pid once.
 * @param {string} path
 * @param {(holder: number) => void} [onWait]
 */
export async function waitForLock(path, onWait) {
  let told = false;
  for (;;) {
    try {
      return takeLock(path);
    } catch (error) {
      if (!(error instanceof LockHeld)) throw error;
      if (!told) onWait?.(error.holder);
      told = true;
      await sleep(100);
    }
  }
}

/**
 * Gives the pid of the live process that holds the lock, or undefined.
 * @param {string} path
 */
export function findLockHolder(path) {
  const [pid, start] = readTurn(`${path}.${findLastTurn(path)}`);
  return pid && start && findProcessStart(Number(pid)) === start ? Number(pid) : undefined;
}

function releaseTurn(file) {
  try {
    truncateSync(file);
  } catch (error) {
    // Whoever deleted the row by hand has released it as well.
    if (error.code !== 'ENOENT') throw error;
  }
}

function createTurn(path, turn) {
  const draft = `${path}.draft-${process.pid}-${Math.random().toString(36).slice(2)}`;
  writeFileSync(draft, `${process.pid} ${findProcessStart(process.pid)}`);
  try {
    // A link appears whole or not at all, unlike a file that is created and then written.
    linkSync(draft, `${path}.${turn}`);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(draft);
  }
}

function readTurn(file) {
  try {
    const text = readFileSync(file, 'utf8');
    const space = text.indexOf(' ');
    return [text.slice(0, space), text.slice(space + 1)];
  } catch {
    return [];
  }
}

function findLastTurn(path) {
  return Math.max(0, ...listTurns(path));
}

function listTurns(path) {
  const start = `${basename(path)}.`;
  const folder = dirname(path);
  return (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.startsWith(start) && /^\d+$/.test(name.slice(start.length)))
    .map((name) => Number(name.slice(start.length)));
}
