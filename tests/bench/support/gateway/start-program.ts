import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A program beside this file in a process of its own: it answers each message with one. */
export interface Program {
  ask(message: unknown): Promise<unknown>;
  stop(): void;
}

/** Starts a program, on one core where that can be chosen; null leaves it to the system. */
export function startProgram(file: string, core: number | null): Program {
  const node = [process.execPath, join(import.meta.dirname, file)];
  const [command = '', ...args] = core === null ? node : ['taskset', '-c', String(core), ...node];
  const child = spawn(command, args, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: 'true' },
  });
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(`${file} ended before it was asked to.`)));
  ended.catch(() => undefined);
  return {
    async ask(message) {
      const answer = once(child, 'message');
      child.send(message as object);
      return (await Promise.race([answer, ended]))[0];
    },
    stop: () => child.disconnect(),
  };
}
