import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findLockHolder, LockHeld, takeLock, waitForLock } from '../launch/lock.mjs';
import { makeTemporaryFolder } from './temporary.ts';

// As a literal of code: the checkout's path may hold quotes.
const lockModule = JSON.stringify(new URL('../launch/lock.mjs', import.meta.url).href);

function makePath(): string {
  return join(makeTemporaryFolder(), 'lock');
}

function runNode(code: string) {
  return spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
}

test('is held until it is released, and its holder is named', () => {
  const path = makePath();
  const lock = takeLock(path);
  expect(() => takeLock(path)).toThrow(LockHeld);
  expect(findLockHolder(path)).toBe(process.pid);
  lock.release();
  expect(findLockHolder(path)).toBeUndefined();
  takeLock(path).release();
});

test('is taken over from a process that was killed', async () => {
  const path = makePath();
  const holder = runNode(`import { takeLock } from ${lockModule};
    takeLock('${path}'); console.log('held'); setInterval(() => {}, 1000);`);
  await once(holder.stdout, 'data');
  expect(findLockHolder(path)).toBe(holder.pid);
  const waiting = waitForLock(path);
  holder.kill('SIGKILL');
  (await waiting).release();
});

test('is not held by a process that merely has the pid of a dead holder', () => {
  const path = makePath();
  writeFileSync(`${path}.1`, `${process.pid} an-earlier-start`);
  expect(findLockHolder(path)).toBeUndefined();
  takeLock(path).release();
});

test('never has two holders when many find it stale at once', async () => {
  const path = makePath();
  writeFileSync(`${path}.1`, '999999999 long-ago');
  const log = `${path}-log`;
  // All begin at one moment and try without a pause between; the holder leaves others time to come in.
  const code = `import { appendFileSync } from 'node:fs'; import { takeLock } from ${lockModule};
    const begin = ${Date.now() + 1000}; while (Date.now() < begin);
    for (let held = 0; held < 20; ) { let lock; try { lock = takeLock('${path}'); } catch { continue; }
      appendFileSync('${log}', 'in '); for (const end = Date.now() + 2; Date.now() < end; );
      appendFileSync('${log}', 'out '); lock.release(); held++; }`;
  await Promise.all(Array.from({ length: 4 }, () => once(runNode(code), 'exit')));
  expect(readFileSync(log, 'utf8')).toBe('in out '.repeat(80));
}, 30_000);
