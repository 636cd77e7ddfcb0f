import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Installs the other gateways where they are missing or others than locked: they are no part of the product and never come with it. */
export async function installPeers(tell: (line: string) => void): Promise<void> {
  if (readLock('pnpm-lock.yaml') === readLock('node_modules/.pnpm/lock.yaml')) return;
  tell('installing the other gateways');
  const { status, stdout } = spawnSync('pnpm', ['install', '--frozen-lockfile'], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The other gateways could not be installed:\n${stdout}`);
}

/** Empty where there is none; pnpm keeps a copy of the one that it has installed. */
function readLock(file: string): string {
  try {
    return readFileSync(join(import.meta.dirname, file), 'utf8');
  } catch {
    return '';
  }
}
