import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, expect, test, vi } from 'vitest';
import { makeTemporaryFolder } from './temporary.ts';
import { waitFor } from './wait-for.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 });

let checkout: string;

/** A checkout whose command tells its arguments, and a registry in the form of an npm that brings a pnpm which only tells. */
beforeEach(() => {
  checkout = makeTemporaryFolder();
  const scripts = join(import.meta.dirname, '..');
  for (const part of ['launch', 'launch.mjs']) {
    cpSync(join(scripts, part), join(checkout, 'scripts', part), { recursive: true });
  }
  mkdirSync(join(checkout, 'scripts', 'src'));
  writeFileSync(join(checkout, 'scripts', 'src', 'main.ts'), tellingCommand);
  writeFileSync(join(checkout, 'pnpm-lock.yaml'), 'one');
  writeProgram('npm', 'mkdir -p "$3/node_modules/.bin"; cp "$LOG/pnpm" "$3/node_modules/.bin/pnpm"');
  writeProgram('pnpm', 'sleep 0.2; mkdir -p node_modules');
});

const tellingCommand = `
console.log(JSON.stringify(process.argv.slice(2)));
if (process.argv[2] === 'fail') process.exit(3);
if (process.argv[2] === 'wait') { process.on('SIGTERM', () => process.exit(5)); setInterval(() => {}, 1000); }
if (process.argv[2] === 'watch') { process.on('disconnect', () => process.exit(0)); setInterval(() => {}, 1000); }
`;

function writeProgram(name: string, script: string): void {
  writeFileSync(join(checkout, name), `#!/bin/sh\necho "${name} $1" >> "$LOG/calls"\n${script}\n`, { mode: 0o755 });
}

function launch(...args: string[]) {
  return spawn(process.execPath, [join(checkout, 'scripts', 'launch.mjs'), ...args], {
    env: { PATH: `${checkout}:${process.env['PATH']}`, LOG: checkout },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function finish(child: ReturnType<typeof launch>) {
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { stdout, stderr, code };
}

function readCalls(): string[] {
  return readFileSync(join(checkout, 'calls'), 'utf8').trim().split('\n');
}

test('passes arguments on as they are, keeps stdout for the command and gives its exit code', async () => {
  const args = ['fail', '--once', '--', '-t', 'two words', '', '*'];
  const { stdout, stderr, code } = await finish(launch(...args));
  expect(JSON.parse(stdout)).toEqual(args);
  expect(stderr).toMatch(/✓ pnpm@\S+ into .tools[\s\S]*✓ dependencies/);
  expect(code).toBe(3);
});

test('brings the tools and installs once, and installs again when the lockfile or a package changes', async () => {
  await finish(launch());
  expect((await finish(launch())).stderr).toBe('');
  expect(readCalls()).toEqual(['npm install', 'pnpm install']);
  writeFileSync(join(checkout, 'pnpm-lock.yaml'), 'two');
  await finish(launch());
  expect(readCalls()).toEqual(['npm install', 'pnpm install', 'pnpm install']);
  mkdirSync(join(checkout, 'subgraphs', 'new'), { recursive: true });
  writeFileSync(join(checkout, 'subgraphs', 'new', 'package.json'), '{}');
  await finish(launch());
  await finish(launch());
  expect(readCalls()).toEqual(['npm install', 'pnpm install', 'pnpm install', 'pnpm install']);
});

test('brings the tools and installs once when two first runs meet', async () => {
  const ends = await Promise.all([finish(launch('a')), finish(launch('b'))]);
  expect(ends.map(({ code }) => code)).toEqual([0, 0]);
  expect(readCalls()).toEqual(['npm install', 'pnpm install']);
});

test('does over what was cut short', async () => {
  writeProgram('npm', 'mkdir -p "$3/node_modules/.bin"; exec sleep 30');
  const cut = launch();
  await waitFor('npm runs', () => existsSync(join(checkout, 'calls')));
  cut.kill('SIGTERM');
  expect((await finish(cut)).code).toBe(1);
  writeProgram('npm', 'mkdir -p "$3/node_modules/.bin"; cp "$LOG/pnpm" "$3/node_modules/.bin/pnpm"');
  expect((await finish(launch())).code).toBe(0);
});

test('says which program failed', async () => {
  writeProgram('pnpm', 'echo no network >&2; exit 1');
  const { stderr, code } = await finish(launch());
  expect(stderr).toMatch(/no network\n✗ dependencies: .*pnpm install ended with 1\n$/);
  expect(code).toBe(1);
});

test('hands a signal on and ends as the command ends', async () => {
  const child = launch('wait');
  await once(child.stdout, 'data');
  await sleep(50);
  child.kill('SIGTERM');
  expect((await once(child, 'exit'))[0]).toBe(5);
});

test('takes the command along when it is killed', async () => {
  const child = launch('watch');
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  // The command holds the other end of stdout: it closes when the command has ended.
  await once(child.stdout, 'close');
});

test('takes the command along when the npm that runs it is killed', async () => {
  const code = '"$0" "$1" wait & wait';
  const npm = spawn('/bin/sh', ['-c', code, process.execPath, join(checkout, 'scripts', 'launch.mjs')], {
    env: { PATH: `${checkout}:${process.env['PATH']}`, LOG: checkout, npm_lifecycle_event: 'start' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await once(npm.stdout, 'data');
  npm.kill('SIGKILL');
  await once(npm.stdout, 'close');
});
