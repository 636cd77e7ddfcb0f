import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterEach, expect, test, vi } from 'vitest';
import { findProcessStart } from '../launch/processes.mjs';
import { findFreePort } from '../src/ports.ts';
import { createDatabase, findRunningPostgres, type Postgres, startPostgres } from '../src/postgres/index.ts';
import { findPostmaster } from '../src/postgres/orphan.ts';
import { preparePlace } from '../src/postgres/place.ts';
import { startServer } from '../src/postgres/server.ts';
import { makeTemporaryFolder } from './temporary.ts';
import { waitFor } from './wait-for.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 });

// As a literal of code: the checkout's path may hold quotes.
const postgresModule = JSON.stringify(new URL('../src/postgres/index.ts', import.meta.url).href);
const running: Postgres[] = [];

afterEach(async () => {
  for (const each of running.splice(0)) await each.remove();
});

function makeFolder(mode?: number): string {
  return join(makeTemporaryFolder(mode), 'postgres');
}

async function start(folder: string): Promise<Postgres> {
  const started = await startPostgres({ folder, durable: false });
  running.push(started);
  return started;
}

async function ask(url: string, query: string): Promise<unknown[]> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return [...(await sql.unsafe(query))];
  } finally {
    await sql.end();
  }
}

/** Starts the folder's Postgres in a process of its own, which says `started` or why not. */
function startElsewhere(folder: string) {
  const code = `import { startPostgres } from ${postgresModule};
    await startPostgres({ folder: '${folder}', durable: false })
      .then(() => console.log('started'), (error) => console.log(error.message));
    setInterval(() => {}, 1000);`;
  return spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
}

test('speaks UTF-8 and sorts by code point, whatever the locale of the machine', async () => {
  const { ownerUrl } = await start(makeFolder());
  const rows = await ask(
    ownerUrl('postgres'),
    `select datlocprovider, datlocale, pg_encoding_to_char(encoding) as encoding, upper('é') as upper
     from pg_database where datname = 'postgres'`,
  );
  expect(rows).toEqual([{ datlocprovider: 'b', datlocale: 'C.UTF-8', encoding: 'UTF8', upper: 'É' }]);
});

test('gives each subgraph a database that the roles of the others cannot enter', async () => {
  const cluster = await start(makeFolder());
  const books = await createDatabase(cluster, 'book-lenders');
  const bakers = await createDatabase(cluster, 'bakers');
  expect(await createDatabase(cluster, 'bakers')).toEqual(bakers);
  await ask(bakers.ownerUrl, 'create table loaves (id int)');
  await expect(ask(bakers.applicationUrl, 'select from loaves')).rejects.toThrow('permission denied');
  await expect(ask(bakers.applicationUrl, 'create table mine ()')).rejects.toThrow('permission denied');
  for (const database of ['bakers', 'postgres', 'template1']) {
    const stranger = new URL(books.applicationUrl);
    stranger.pathname = database;
    await expect(ask(stranger.href, 'select')).rejects.toThrow('permission denied for database');
  }
});

test('refuses a wrong password and keeps the right one from other users', async () => {
  const folder = makeFolder();
  const { ownerUrl } = await start(folder);
  await expect(ask(ownerUrl('postgres').replace(/:[^:@/]+@/, ':wrong@'), 'select')).rejects.toThrow('password');
  expect(statSync(join(folder, 'password')).mode & 0o077).toBe(0);
  expect(statSync(join(folder, 'data')).mode & 0o077).toBe(0);
});

test('keeps its data from one start to the next', async () => {
  const folder = makeFolder();
  const first = await startPostgres({ folder });
  const { ownerUrl } = await createDatabase(first, 'bakers');
  await ask(ownerUrl, 'create table loaves (id int)');
  await first.stop();
  const second = await start(folder);
  expect(await ask((await createDatabase(second, 'bakers')).ownerUrl, 'select from loaves')).toEqual([]);
});

test('starts after a server that was killed and left its postmaster.pid', async () => {
  const folder = makeFolder();
  const first = await startPostgres({ folder });
  process.kill(findPostmaster(join(folder, 'data'))?.pid as number, 'SIGKILL');
  await first.stop();
  expect(existsSync(join(folder, 'data', 'postmaster.pid'))).toBe(true);
  expect(await ask((await start(folder)).ownerUrl('postgres'), 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('starts when the pid of a killed server now belongs to another program, and leaves that one alone', async () => {
  const folder = makeFolder();
  await (await startPostgres({ folder })).stop();
  // Of the same user: Postgres itself only refuses to start where it could signal the program.
  const { uid, gid } = statSync(join(folder, 'data'));
  const other = spawn('sleep', ['60'], process.getuid?.() === 0 ? { uid, gid } : {});
  writeFileSync(join(folder, 'data', 'postmaster.pid'), `${other.pid}\n${folder}/data\n1\n5432\n\n\n\nready\n`);
  await start(folder);
  expect(findProcessStart(other.pid as number)).toBeDefined();
  other.kill();
});

test('stops a server of the same data that was left running and starts its own', async () => {
  const folder = makeFolder();
  await (await startPostgres({ folder })).stop();
  await startServer(await preparePlace(folder), await findFreePort(), false);
  const left = findPostmaster(join(folder, 'data'))?.pid as number;
  await start(folder);
  expect(findProcessStart(left)).toBeUndefined();
});

test('ends when the process that started it is killed', async () => {
  const folder = makeFolder();
  const killed = startElsewhere(folder);
  expect(String(await once(killed.stdout, 'data'))).toBe('started\n');
  const server = findPostmaster(join(folder, 'data'))?.pid as number;
  killed.kill('SIGKILL');
  await waitFor('the server is gone', () => findProcessStart(server) === undefined);
});

test('is started by one only when two do it at once', async () => {
  const folder = makeFolder();
  const both = [startElsewhere(folder), startElsewhere(folder)];
  const words = await Promise.all(both.map(async ({ stdout }) => String(await once(stdout, 'data'))));
  expect(words.toSorted()).toEqual([expect.stringContaining('is in use by the running process'), 'started\n']);
  expect(await findRunningPostgres(folder)).not.toBeNull();
  const ended = both.map((each) => once(each, 'exit'));
  for (const each of both) each.kill('SIGKILL');
  await Promise.all(ended);
  await start(folder);
});

test('initialises anew when the first start was interrupted', async () => {
  const folder = makeFolder();
  const interrupted = startPostgres({ folder, signal: AbortSignal.timeout(150) });
  await expect(interrupted).rejects.toThrow();
  expect(existsSync(join(folder, 'data'))).toBe(false);
  await start(folder);
});

test.runIf(process.getuid?.() === 0)('runs for root under a folder that others cannot enter', async () => {
  const folder = makeFolder(0o700);
  const cluster = await start(folder);
  const [row] = (await ask(cluster.ownerUrl('postgres'), 'show data_directory')) as [{ data_directory: string }];
  expect(row.data_directory.startsWith(tmpdir())).toBe(true);
  expect(statSync(row.data_directory).uid).not.toBe(0);
  const parent = statSync(join(row.data_directory, '..', '..'));
  expect([parent.uid, parent.mode & 0o077]).toEqual([0, 0o011]);
});

test('says what Postgres said when it does not start', async () => {
  const folder = makeFolder();
  const { port } = await start(makeFolder());
  await expect(startPostgres({ folder, port })).rejects.toThrow(/does not start[\s\S]*in use/);
  expect(readFileSync(join(folder, 'postgres.log'), 'utf8')).toContain('in use');
});
