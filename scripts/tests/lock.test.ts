import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findLockHolder, LockHeld, takeLock, waitForLock } from '../launch/lock.mjs';
import { makeTemporaryFolder } from './temporary.ts';

const lockModule = new URL('../launch/lock.mjs', import.meta.url).href;

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
  const holder = runNode(`import { takeLock } from '${lockModule}';
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
  const code = `import { appendFileSync } from 'node:fs'; import { waitForLock } from '${lockModule}';
    for (let i = 0; i < 20; i++) { const lock = await waitForLock('${path}');
      appendFileSync('${log}', 'in '); appendFileSync('${log}', 'out '); lock.release(); }`;
  await Promise.all(Array.from({ length: 6 }, () => once(runNode(code), 'exit')));
  expect(readFileSync(log, 'utf8')).toBe('in out '.repeat(120));
}, 30_000);
