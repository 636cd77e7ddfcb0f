import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { readOperation } from '../../../house/start-house.ts';
import type { SearchVariables } from './draw-searches.ts';

const agent = new Agent({ keepAlive: true });

/** Has callers search at once, each one search after the other, until all were made; gives how long each took, in ms. */
export async function runCallers(
  url: string,
  searches: readonly SearchVariables[],
  callers: number,
): Promise<number[]> {
  const query = readOperation('dashboard/search-sessions');
  const waiting = [...searches];
  const times: number[] = [];
  const call = async () => {
    for (let variables = waiting.shift(); variables; variables = waiting.shift()) {
      const begin = performance.now();
      await search(url, JSON.stringify({ query, variables }));
      times.push(performance.now() - begin);
    }
  };
  await Promise.all(Array.from({ length: callers }, call));
  return times;
}

/** With the runtime's plain client: that of `fetch` would use a good part of the cores on which the hub is measured. */
async function search(url: string, body: string): Promise<void> {
  const asked = request(url, { method: 'POST', agent, headers: { 'content-type': 'application/json' } }).end(body);
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  const answer = await text(response);
  if (!answer.includes('"totalCount"') || answer.includes('"errors"')) throw new Error(answer.slice(0, 1000));
}
