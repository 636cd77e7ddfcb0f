import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

/** A program of the house that runs as it does in production, in a process of its own. */
export interface RunningProgram {
  /** Without a path. */
  readonly url: string;
  readonly child: ChildProcess;
  stop(): Promise<void>;
}

/** Starts a program, such as `gateway/src/main.ts`, on a free port, with this environment alone; waits for its `/ready`. */
export async function startProgram(main: string, environment: Record<string, string>): Promise<RunningProgram> {
  const port = await findFreePort();
  const child = spawnProgram(main, { PORT: String(port), ...environment });
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  for (let tries = 0; tries < 200; tries++) {
    const response = await fetch(`${url}/ready`).catch(() => null);
    if (response?.ok) return { url, child, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill('SIGKILL');
  throw new Error(`${main} is not ready.`);
}

/** Starts a program without waiting; what it writes can be read. */
export function spawnProgram(main: string, environment: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [fileURLToPath(new URL(`../../${main}`, import.meta.url))], {
    env: { PATH: process.env['PATH'] ?? '', LOG_LEVEL: 'silent', ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
}

/** Finds a port of loopback that nobody listens at. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
