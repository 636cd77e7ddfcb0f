import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findPostmaster } from '../src/postgres/orphan.ts';
import {
  addToyMember,
  listProcesses,
  makeToyHouse,
  readAddresses,
  runToy,
  type ToyRun,
  toyMembers,
} from './toy-house.ts';
import { waitFor } from './wait-for.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 30_000 });

let house: string;
const runs: ToyRun[] = [];

beforeEach(() => {
  house = makeToyHouse();
});

afterEach(async () => {
  // What a failed test left running ends with its supervisor.
  for (const run of runs.splice(0)) run.kill();
  await waitFor('nothing is left', () => listProcesses(house).length === 0);
  rmSync(house, { recursive: true, force: true });
});

function run(args: string[], environment: Record<string, string> = {}): ToyRun {
  const started = runToy(house, args, environment);
  runs.push(started);
  return started;
}

async function startToy(environment: Record<string, string> = {}): Promise<ToyRun> {
  const toy = run(['start'], environment);
  await waitFor('the house runs', () => toy.said().includes('✓ gateway'));
  await waitFor('its addresses are known', isAnswering);
  return toy;
}

function isInitialising(): boolean {
  return listProcesses(house).some((command) => command.includes('initdb'));
}

async function isAnswering(): Promise<boolean> {
  try {
    return (await fetch(`${readAddresses(house).gateway}/graphql`)).ok;
  } catch {
    return false;
  }
}

/** What a toy process told about itself when it was last started. */
function readLog(name: string): { pid: number; database: string } {
  const text = readFileSync(join(house, '.tresse', 'logs', `${name}.log`), 'utf8');
  return JSON.parse(text.trim().split('\n').at(-1) as string);
}

/** The databases into which a start imported demonstration data. */
const listImports = (toy: ToyRun): string[] =>
  [...toy.said().matchAll(/imported into (\S+)/g)].map(([, name]) => name as string).toSorted();

/** The role that a toy subgraph connects to its database as. */
function readUser(name: string): string {
  return new URL(readLog(name).database).username;
}

test('answers one query as the last line, leaves nothing running and keeps the data for the next time', async () => {
  const first = run(['start', '--once']);
  const { code, stdout } = await first.ended;
  const { data } = JSON.parse(stdout.trim().split('\n').at(-1) as string);
  expect(code).toBe(0);
  expect(Object.keys(JSON.parse(data.urls))).toEqual(toyMembers);
  expect(data.authorization).toMatch(/^Bearer ey/);
  expect(first.said()).toContain('demonstration data: imported');
  expect(toyMembers.map(readUser)).toEqual(['bakers_app', 'book_lenders_app']);
  expect(listProcesses(house)).toEqual([]);
  const second = run(['start', '--once']);
  expect((await second.ended).code).toBe(0);
  expect(second.said()).toContain('demonstration data: already there');
  const third = run(['start', '--once', '--fresh']);
  expect((await third.ended).code).toBe(0);
  expect(third.said()).toContain('demonstration data: imported');
});

test('fills the database of a member that came later, and leaves the others as they are', async () => {
  const first = run(['start', '--once']);
  await first.ended;
  expect(listImports(first)).toEqual(toyMembers);
  addToyMember(house, 'candle-makers');
  const second = run(['start', '--once']);
  expect((await second.ended).code).toBe(0);
  expect(listImports(second)).toEqual(['candle-makers']);
});

test('refuses a second start of the same checkout and says who runs it', async () => {
  const first = await startToy();
  const second = run(['start']);
  expect((await second.ended).code).toBe(1);
  expect(second.said()).toContain(`process ${first.pid}, gateway ${readAddresses(house).gateway}`);
  process.kill(first.pid, 'SIGTERM');
  expect((await first.ended).code).toBe(0);
});

test('names the port that is taken and how to choose another', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const toy = run(['start'], { PORT: String(port) });
  expect((await toy.ended).code).toBe(1);
  expect(toy.said()).toBe(
    `✗ Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start\n`,
  );
  other.close();
});

test('leaves no process when Ctrl-C reaches the whole process group, several times over', async () => {
  const toy = await startToy();
  for (let times = 0; times < 3; times += 1) process.kill(-toy.pid, 'SIGINT');
  expect((await toy.ended).code).toBe(0);
  expect(listProcesses(house)).toEqual([]);
});

test.each(['initdb', 'databases', 'demonstration data', 'subgraphs'])(
  'leaves no process when it is stopped during its start: %s',
  async (step) => {
    const toy = run(['start']);
    const isThere = () => toy.said().includes(`✓ ${step}`) || (step === 'initdb' && isInitialising());
    await waitFor(`${step} is reached`, isThere);
    process.kill(-toy.pid, 'SIGTERM');
    const { code } = await toy.ended;
    expect({ code, said: toy.said() }).toEqual({ code: 130, said: expect.stringMatching(/Stopping …\n$/) });
    await waitFor('nothing is left', () => listProcesses(house).length === 0);
  },
);

test('takes everything along when it is killed, and starts again', async () => {
  const killed = await startToy();
  process.kill(killed.pid, 'SIGKILL');
  await waitFor('nothing is left', () => listProcesses(house).length === 0);
  expect((await run(['start', '--once']).ended).code).toBe(0);
});

test('starts a subgraph that died again and leaves the others alone', async () => {
  const toy = await startToy();
  const [victim, other] = [readLog('bakers').pid, readLog('book-lenders').pid];
  process.kill(victim, 'SIGKILL');
  await waitFor('it runs again', () => toy.said().includes('✓ bakers runs again'));
  expect(toy.said()).toContain('✗ bakers ended with SIGKILL, starting it again in 0.1 s');
  expect(readLog('bakers').pid).not.toBe(victim);
  expect(readLog('book-lenders').pid).toBe(other);
  process.kill(toy.pid, 'SIGTERM');
  await toy.ended;
});

test('starts a Postgres that died again on its port', async () => {
  const toy = await startToy();
  const data = join(house, '.tresse', 'postgres', 'data');
  const victim = findPostmaster(data);
  process.kill(victim?.pid as number, 'SIGKILL');
  await waitFor('it runs again', () => toy.said().includes('✓ Postgres runs again'));
  expect(toy.said()).toContain('✗ Postgres ended with SIGKILL, starting it again');
  expect(findPostmaster(data)).toMatchObject({ port: victim?.port, ready: true });
  process.kill(toy.pid, 'SIGTERM');
  expect((await toy.ended).code).toBe(0);
  expect(listProcesses(house)).toEqual([]);
});

test('says which process did not start, with its last words', async () => {
  rmSync(join(house, 'subgraphs', 'bakers', 'src', 'main.ts'));
  const toy = run(['start']);
  expect((await toy.ended).code).toBe(1);
  expect(toy.said()).toMatch(/✗ bakers ended with code 1\n[\s\S]*Error: Cannot find module/);
  expect(listProcesses(house)).toEqual([]);
});

test('answers without its pages when they cannot be built, and says so', async () => {
  writeFileSync(join(house, 'broken-pages'), '');
  const toy = await startToy();
  expect(toy.said()).toContain('✗ The pages could not be built:\nno such page\n');
  process.kill(toy.pid, 'SIGTERM');
  expect((await toy.ended).code).toBe(0);
});

test.each([
  ['--frehs', 'option --frehs'],
  ['once', 'word "once"'],
])('refuses what it does not know: %s', async (word, named) => {
  const toy = run(['start', word]);
  expect((await toy.ended).code).toBe(1);
  expect(toy.said()).toBe(`✗ Unknown ${named}. See --help.\n`);
});
