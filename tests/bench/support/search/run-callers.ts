import { readOperation } from '../../../house/start-house.ts';
import type { SearchVariables } from './draw-searches.ts';

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

async function search(url: string, body: string): Promise<void> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const answer = await response.text();
  if (!answer.includes('"totalCount"') || answer.includes('"errors"')) throw new Error(answer.slice(0, 1000));
}
