import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { waitForLock } from './lock.mjs';
import { runStep } from './steps.mjs';

/**
 * Installs the workspace's dependencies when they are missing or the lockfile changed since the last install.
 * @param {string} checkout
 * @param {{ folder: string, pnpm: string, env: NodeJS.ProcessEnv }} tools
 */
export async function installDependencies(checkout, tools) {
  const stamp = join(tools.folder, 'installed');
  if (isInstalled(checkout, stamp)) return;
  const lock = await waitForLock(join(tools.folder, 'dependencies.lock'), (holder) =>
    process.stderr.write(`… process ${holder} is installing the dependencies, waiting for it\n`),
  );
  try {
    if (isInstalled(checkout, stamp)) return;
    rmSync(stamp, { force: true });
    const plain = ['--reporter=append-only', '--config.confirm-modules-purge=false', '--config.update-notifier=false'];
    await runStep('dependencies', tools.pnpm, ['install', '--frozen-lockfile', '--prefer-offline', ...plain], {
      env: tools.env,
      cwd: checkout,
    });
    writeFileSync(stamp, digestLockfile(checkout));
  } finally {
    lock.release();
  }
}

function isInstalled(checkout, stamp) {
  if (!existsSync(stamp) || !existsSync(join(checkout, 'node_modules'))) return false;
  return readFileSync(stamp, 'utf8') === digestLockfile(checkout);
}

/** Prebuilt programs differ by platform: a checkout shared by two machines installs again on the other one. */
function digestLockfile(checkout) {
  const lockfile = readFileSync(join(checkout, 'pnpm-lock.yaml'));
  return createHash('sha256').update(`${process.platform}-${process.arch} `).update(lockfile).digest('hex');
}
