import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { waitForLock } from './lock.mjs';
import { runStep } from './steps.mjs';

/**
 * Installs the workspace's dependencies when they are missing, or when the lockfile or a package.json changed since the
 * last install. pnpm keeps to the lockfile where it fits; for a package that is new to it, it is completed, save with CI.
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
    await runStep('dependencies', tools.pnpm, ['install', '--prefer-offline', ...plain], {
      env: tools.env,
      cwd: checkout,
    });
    writeFileSync(stamp, digestWorkspace(checkout));
  } finally {
    lock.release();
  }
}

function isInstalled(checkout, stamp) {
  if (!existsSync(stamp) || !existsSync(join(checkout, 'node_modules'))) return false;
  return readFileSync(stamp, 'utf8') === digestWorkspace(checkout);
}

/** Prebuilt programs differ by platform: a checkout shared by two machines installs again on the other one. */
function digestWorkspace(checkout) {
  const digest = createHash('sha256').update(`${process.platform}-${process.arch}`);
  for (const file of ['pnpm-lock.yaml', ...listManifests(checkout)]) {
    digest.update(`\n${file}\n`).update(readFileSync(join(checkout, file)));
  }
  return digest.digest('hex');
}

/** The folders of pnpm-workspace.yaml. */
function listManifests(checkout) {
  const subgraphs = join(checkout, 'subgraphs');
  const names = existsSync(subgraphs) ? readdirSync(subgraphs).sort() : [];
  const folders = ['.', 'gateway', 'gateway/console', 'logging', 'scripts', 'tests', 'texts', 'tokens'];
  return [...folders, ...names.map((name) => join('subgraphs', name))]
    .map((folder) => join(folder, 'package.json'))
    .filter((file) => existsSync(join(checkout, file)));
}
