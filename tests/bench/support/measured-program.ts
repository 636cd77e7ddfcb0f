import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A program in a process of its own, whose CPU time is its own alone. */
export interface MeasuredProgram<Reply> {
  /** What it told once it ran. */
  readonly reply: Reply;
  /** The CPU time of all its threads since it started, in ms. */
  readCpuMs(): Promise<number>;
  stop(): void;
}

/** Starts a program of this folder, tells it with what to run, and waits for its reply. */
export async function startMeasuredProgram<Reply>(
  file: string,
  settings: object,
  flags: readonly string[] = [],
): Promise<MeasuredProgram<Reply>> {
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), { execArgv: [...flags], env });
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(`${file} has ended.`)));
  ended.catch(() => {});
  const ask = async (message: object | 'cpu'): Promise<unknown> => {
    child.send(message);
    return (await Promise.race([once(child, 'message'), ended]))[0];
  };
  return {
    reply: (await ask(settings)) as Reply,
    async readCpuMs() {
      const { user, system } = (await ask('cpu')) as NodeJS.CpuUsage;
      return (user + system) / 1000;
    },
    stop: () => child.disconnect(),
  };
}

/** Runs this process as such a program: `start` gives the reply. */
export function runAsMeasured<Settings extends object>(start: (settings: Settings) => Promise<unknown>): void {
  process.on('message', async (message: Settings | 'cpu') => {
    if (message === 'cpu') process.send?.(process.cpuUsage());
    else process.send?.(await start(message));
  });
  process.on('disconnect', () => process.exit(0));
}
