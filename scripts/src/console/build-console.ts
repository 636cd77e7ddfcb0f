import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { waitForLock } from '../../launch/lock.mjs';
import { inheritSafely } from '../environment.ts';
import { checkout, stateFolder } from '../house.ts';
import { consoleFolder, digestSources } from './digest-sources.ts';

const stamp = join(consoleFolder, 'dist', 'built-from');
const vite = join(consoleFolder, 'node_modules', 'vite', 'bin', 'vite.js');

/**
 * Builds the web pages when their sources changed since the last build, and says whether it did. Throws with the last
 * words of the build when it fails; the pages that were there before then stay.
 */
export async function buildConsole(signal?: AbortSignal): Promise<boolean> {
  const lock = await waitForLock(join(stateFolder, 'console'));
  try {
    const digest = digestSources();
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return false;
    await runVite(signal);
    writeFileSync(stamp, digest);
    return true;
  } finally {
    lock.release();
  }
}

async function runVite(signal: AbortSignal | undefined): Promise<void> {
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn', consoleFolder], {
    cwd: checkout,
    env: inheritSafely({ NODE_ENV: 'production', NO_COLOR: '1' }),
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(signal && { signal }),
  });
  const [said, complained, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  if (code !== 0) throw new Error(`The pages could not be built:\n${`${said}${complained}`.trim()}`);
}
