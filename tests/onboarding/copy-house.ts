import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const checkout = fileURLToPath(new URL('../../', import.meta.url));

/** What is made or brought, and so not copied. */
const made = new Set(['node_modules', '.tools', '.tresse', '.git', 'dist', 'coverage', '__pycache__']);

/** A copy of the checkout's sources in a temporary folder. */
export interface HouseCopy {
  readonly folder: string;
  /** Runs `npm run tresse -- …` in it, through the launcher. */
  run(...args: string[]): Promise<{ code: number; stderr: string }>;
  read(path: string): string;
  /** The paths of the files that are new or differ from the checkout's, and of those that are gone. */
  listChanges(): string[];
  remove(): void;
}

/** Copies the sources of the checkout. */
export function copyHouse(): HouseCopy {
  const folder = mkdtempSync(join(tmpdir(), 'tresse-house-'));
  cpSync(checkout, folder, { recursive: true, filter: (path) => !made.has(path.split('/').at(-1) ?? '') });
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  lendTools(folder);
  const before = new Map(listFiles(folder).map((path) => [path, read(path)]));
  return {
    folder,
    read,
    run: (...args) => runLauncher(folder, args),
    listChanges() {
      const after = listFiles(folder);
      const changed = after.filter((path) => before.get(path) !== read(path));
      return [...changed, ...[...before.keys()].filter((path) => !after.includes(path))].toSorted();
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Lets the copy use the pnpm that runs this test: its launcher would bring one of its own, from the network. */
function lendTools(folder: string): void {
  const bin = join(folder, '.tools', 'node_modules', '.bin');
  const found = (process.env['PATH'] ?? '').split(delimiter).map((part) => join(part, 'pnpm'));
  const pnpm = found.find((path) => existsSync(path));
  if (pnpm === undefined) return;
  mkdirSync(bin, { recursive: true });
  symlinkSync(realpathSync(pnpm), join(bin, 'pnpm'));
  const version = execFileSync(pnpm, ['--version'], { cwd: folder, encoding: 'utf8' }).trim();
  writeFileSync(join(folder, '.tools', 'tools.json'), JSON.stringify([`pnpm@${version}`]));
}

function listFiles(folder: string): string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true, exclude: ({ name }) => made.has(name) })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

async function runLauncher(folder: string, args: string[]): Promise<{ code: number; stderr: string }> {
  const child = spawn(process.execPath, [join('scripts', 'launch.mjs'), ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  return { code, stderr };
}
