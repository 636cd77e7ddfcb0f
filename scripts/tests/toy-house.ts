import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { findProcessCommand, findProcessStart } from '../launch/processes.mjs';

const scripts = join(import.meta.dirname, '..');

/** The members of the toy house. */
export const toyMembers = ['bakers', 'book-lenders'];

/**
 * Makes a checkout of its own with our real start and toy subgraphs, gateway, composition and data, so that starting,
 * dying and healing are tested with real processes and a real Postgres, and without the real house's weight.
 */
export function makeToyHouse(): string {
  const house = mkdtempSync(join(tmpdir(), 'tresse-toy-'));
  // Passable for the user that Postgres runs as: the other case has a test of its own.
  chmodSync(house, 0o755);
  const copied = join(house, 'scripts');
  for (const part of ['launch', 'src']) cpSync(join(scripts, part), join(copied, part), { recursive: true });
  symlinkSync(join(scripts, 'node_modules'), join(copied, 'node_modules'));
  symlinkSync(join(scripts, 'node_modules'), join(house, 'node_modules'));
  writeFileSync(join(house, 'package.json'), '{ "type": "module" }');
  for (const part of ['compose', 'console', 'demo']) copyToy(`${part}.ts`, join(copied, 'src', part, 'index.ts'));
  copyToy('server.ts', join(house, 'gateway', 'src', 'main.ts'));
  for (const name of toyMembers) addToyMember(house, name);
  for (const name of ['public/who-is-in', 'analyst/partners-by-department']) {
    mkdirSync(join(house, 'schema', 'operations', name, '..'), { recursive: true });
    writeFileSync(join(house, 'schema', 'operations', `${name}.graphql`), "# It's a toy.\nquery Toy { toy }\n");
  }
  return house;
}

/** A running `tresse` command of a toy house: its pid, what it said so far, how it ends and a way to end it. */
export interface ToyRun {
  kill(): void;
  pid: number;
  said(): string;
  ended: Promise<{ code: number | null; stdout: string }>;
}

/** Runs a `tresse` command of the toy house in a process group of its own. */
export function runToy(house: string, args: string[], environment: Record<string, string> = {}): ToyRun {
  const child = spawn(process.execPath, [join(house, 'scripts/src/main.ts'), ...args], {
    cwd: house,
    env: { PATH: process.env['PATH'], PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    said += part;
  });
  const ended = Promise.all([once(child, 'close'), text(child.stdout)]).then(([[code], stdout]) => ({ code, stdout }));
  return { kill: () => child.kill('SIGKILL'), pid: child.pid as number, said: () => said, ended };
}

/** Gives the command lines of the live processes that run a file of the house or its Postgres. */
export function listProcesses(house: string): string[] {
  return listPids()
    .filter((pid) => findProcessStart(pid) !== undefined)
    .map((pid) => findProcessCommand(pid) ?? '')
    .filter((command) => command.includes(house));
}

function listPids(): number[] {
  const names =
    process.platform === 'linux'
      ? readdirSync('/proc')
      : spawnSync('ps', ['-axo', 'pid='], { encoding: 'utf8' }).stdout.split('\n');
  return names.map(Number).filter((pid) => pid > 0);
}

/** Reads the addresses that the running toy house wrote down. */
export function readAddresses(house: string): { gateway: string; issuer: string } {
  return JSON.parse(readFileSync(join(house, '.tresse', 'house.json'), 'utf8'));
}

/** Makes one more toy subgraph in a toy house. */
export function addToyMember(house: string, name: string): void {
  const folder = join(house, 'subgraphs', name);
  copyToy('server.ts', join(folder, 'src', 'main.ts'));
  copyToy('migrate.ts', join(folder, 'src', 'migrate.ts'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "tresse": { "kind": "subgraph" } }');
  symlinkSync(join(scripts, 'node_modules'), join(folder, 'node_modules'));
}

function copyToy(name: string, to: string): void {
  mkdirSync(join(to, '..'), { recursive: true });
  cpSync(join(scripts, 'tests', 'toy', name), to);
}
