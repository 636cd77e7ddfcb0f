import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Installs the other gateways where they are missing: they are no part of the product and never come with it. */
export async function installPeers(tell: (line: string) => void): Promise<void> {
  if (existsSync(join(import.meta.dirname, 'node_modules', '.modules.yaml'))) return;
  tell('installing the other gateways');
  const { status, stdout } = spawnSync('pnpm', ['install', '--frozen-lockfile'], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The other gateways could not be installed:\n${stdout}`);
}
