import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { GatewaySettings } from '@tresse/gateway';

/** A gateway in a process of its own, whose CPU time is its own alone. */
export interface BenchGateway {
  readonly url: string;
  /** The CPU time of all its threads since it started, in ms. */
  readCpuMs(): Promise<number>;
  stop(): void;
}

const pathTo = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** Starts a gateway, with its walls (callers, access, signing) or without them. */
export async function startBenchGateway(settings: GatewaySettings, hasWalls: boolean): Promise<BenchGateway> {
  const execArgv = hasWalls ? [] : ['--import', pathTo('remove-walls.ts')];
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = fork(pathTo('gateway-program.ts'), { execArgv, env });
  const ask = async (message: object | string): Promise<unknown> => {
    child.send(message);
    return (await once(child, 'message'))[0];
  };
  return {
    url: (await ask(settings)) as string,
    async readCpuMs() {
      const { user, system } = (await ask('cpu')) as NodeJS.CpuUsage;
      return (user + system) / 1000;
    },
    stop: () => child.disconnect(),
  };
}
