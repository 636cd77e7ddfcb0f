import { setTimeout as wait } from 'node:timers/promises';
import type { HubProgram } from '../faults/start-hub-program.ts';

/** Between an answer and the next request of the same connection: the machine is to be busy, not full. */
const pauseMs = 40;

const question = '{ associations { id name } center(id: "a~c1") { id commune { code name } } }';

/** People who ask on, each over a connection of their own. */
export interface Load {
  readonly requestsCount: () => number;
  /** What was not the answer, in words. */
  readonly failures: readonly string[];
  /** How long each request took. */
  readonly tookMs: readonly number[];
  /** Lets everybody have the answer to what is asked already, and ask no more. */
  end(): Promise<void>;
}

/** Starts so many who ask the same, again and again: each answer must be the first one, to the byte. */
export async function startLoad({ program }: HubProgram, connections: number): Promise<Load> {
  const failures: string[] = [];
  const tookMs: number[] = [];
  let isOver = false;
  const ask = async (): Promise<string> => {
    const response = await fetch(`${program.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: question }),
    });
    return `${response.status} ${await response.text()}`;
  };
  const expected = await ask();
  if (!expected.startsWith('200 {"data":') || expected.includes('"errors"')) failures.push(expected);
  const askOn = async () => {
    while (!isOver) {
      const begin = performance.now();
      const said = await ask().catch((error: unknown) => `no answer: ${(error as Error).cause ?? error}`);
      tookMs.push(performance.now() - begin);
      if (said !== expected) failures.push(said.slice(0, 300));
      if (!isOver) await wait(pauseMs);
    }
  };
  const asking = Array.from({ length: connections }, askOn);
  return {
    requestsCount: () => tookMs.length,
    failures,
    tookMs,
    async end() {
      isOver = true;
      await Promise.all(asking);
    },
  };
}
