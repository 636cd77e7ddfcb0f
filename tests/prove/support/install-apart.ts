import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs what a folder of `tests/` needs, where it is missing or other than locked: it is no part of the product and
 * never comes with it.
 */
export async function installApart(name: 'peers' | 'stryker', tell: (line: string) => void): Promise<void> {
  const folder = join(import.meta.dirname, '../..', name);
  if (readLock(folder, 'pnpm-lock.yaml') === readLock(folder, 'node_modules/.pnpm/lock.yaml')) return;
  tell(`installing tests/${name}`);
  const { status, stdout } = spawnSync('pnpm', ['install', '--frozen-lockfile'], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`tests/${name} could not be installed:\n${stdout}`);
}

/** Empty where there is none; pnpm keeps a copy of the one that it has installed. */
function readLock(folder: string, file: string): string {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch {
    return '';
  }
}
