import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Cluster, findRunningPostgres } from '@tresse/scripts/postgres';

/** A house as `npm start` runs it, every program a process, on data of its own. */
export interface HouseProcess {
  readonly gateway: string;
  readonly issuer: string;
  /** Kills a process in a way that it cannot answer; false when it is not there at the moment. */
  kill(victim: Victim): boolean;
  findPostgres(): Promise<Cluster>;
}

/** What can be killed, by a part of its command line. */
const commands = {
  postgres: 'bin/postgres ',
  'restos-du-coeur': 'subgraphs/restos-du-coeur/',
  'training-catalogue': 'subgraphs/training-catalogue/',
  gateway: 'gateway/src/main.ts',
} as const;

/** A process that can be killed. */
export type Victim = keyof typeof commands;

/** Every process that can be killed. */
export const victims = Object.keys(commands) as readonly Victim[];

const main = fileURLToPath(new URL('../../scripts/src/main.ts', import.meta.url));
const startsWithinMs = 180_000;

/** Starts the house on free ports; `cleanup` stops it and deletes its data. */
export async function startHouseProcess(cleanup: AsyncDisposableStack): Promise<HouseProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'tresse-durability-'));
  cleanup.defer(() => rm(folder, { recursive: true, force: true }));
  // The account that runs Postgres for root must pass, else the data would be kept elsewhere and stay.
  await chmod(folder, 0o711);
  const child = spawn(process.execPath, [main, 'start'], {
    env: { ...process.env, STATE_FOLDER: folder, PORT: '0', LOG_LEVEL: 'warn' },
    // The channel closes when this process dies, and the house stops then.
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    detached: true,
  });
  const said: string[] = [];
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  cleanup.defer(() => stop(child));
  const addresses = join(folder, 'house.json');
  for (const deadline = Date.now() + startsWithinMs; !existsSync(addresses); await sleep(200))
    if (child.exitCode !== null || Date.now() > deadline)
      throw new Error(`The house does not start:\n${said.join('')}`);
  return {
    ...(JSON.parse(readFileSync(addresses, 'utf8')) as { gateway: string; issuer: string }),
    kill: (victim) => kill(child, victim),
    async findPostgres() {
      const found = await findRunningPostgres(join(folder, 'postgres'));
      if (found) return found;
      throw new Error('Postgres does not run');
    },
  };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

function kill(house: ChildProcess, victim: Victim): boolean {
  const children = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .flatMap((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line)?.slice(1, 4) ?? []);
  for (let place = 0; place < children.length; place += 3) {
    const [pid, parent, command = ''] = children.slice(place, place + 3);
    if (Number(parent) !== house.pid || !command.includes(commands[victim])) continue;
    process.kill(Number(pid), 'SIGKILL');
    return true;
  }
  return false;
}
