import { Pool } from 'undici';

/** Sends requests to one gateway over a fixed number of connections, each of them busy all the time. */
export interface Load {
  /** Sends all bodies; gives how long each took, in ms, from its first byte sent to its last one received. */
  send(bodies: readonly string[]): Promise<number[]>;
  /** Sends one; gives what came. */
  ask(body: string): Promise<unknown>;
  close(): Promise<void>;
}

const headers = { 'content-type': 'application/json', accept: 'application/json' };

/** Creates the load on a gateway. */
export function createLoad(url: string, connections: number): Load {
  const { origin, pathname: path } = new URL(url);
  const pool = new Pool(origin, { connections, pipelining: 1 });
  const post = async (body: string) => {
    const answer = await pool.request({ path, method: 'POST', headers, body });
    const bytes = await answer.body.arrayBuffer();
    if (answer.statusCode === 200) return bytes;
    throw new Error(`${url} answered ${answer.statusCode}: ${Buffer.from(bytes).toString().slice(0, 500)}`);
  };
  return {
    async send(bodies) {
      const tookMs: number[] = [];
      const waiting = bodies.values();
      const work = async () => {
        for (const body of waiting) {
          const begin = performance.now();
          await post(body);
          tookMs.push(performance.now() - begin);
        }
      };
      await Promise.all(Array.from({ length: connections }, work));
      return tookMs;
    },
    ask: async (body) => JSON.parse(Buffer.from(await post(body)).toString()),
    close: () => pool.close(),
  };
}
