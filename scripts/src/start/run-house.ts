import { once } from 'node:events';
import { fetchPeople } from '../issuer/client.ts';
import { tell } from '../progress.ts';
import { listenForStop } from '../stop-signal.ts';
import { askAsAnalyst, formatCurl } from './operations.ts';
import { startHouse } from './start-house.ts';
import type { RunningHouse } from './state.ts';

/** `once` asks one query and ends; `fresh` begins from empty data. */
export interface HouseOptions {
  once: boolean;
  fresh: boolean;
}

/** Runs the whole house until it is asked to stop and gives the exit code. Nothing of it is left running afterwards. */
export async function runHouse(options: HouseOptions): Promise<number> {
  const stop = new AbortController();
  const forget = listenForStop(() => {
    if (stop.signal.aborted) return;
    tell('Stopping …');
    // Work that is left alone loses its database, and postgres.js then rejects a promise that nobody can catch.
    process.on('unhandledRejection', () => {});
    stop.abort();
  });
  try {
    return await liveIn(options, stop.signal);
  } catch (error) {
    if (stop.signal.aborted) return 130;
    tell(`✗ ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  } finally {
    forget();
  }
}

async function liveIn({ once: onlyOnce, fresh }: HouseOptions, signal: AbortSignal): Promise<number> {
  await using cleanup = new AsyncDisposableStack();
  const house = await startHouse({ fresh, pages: !onlyOnce, signal, cleanup });
  // Awaited here: the house is taken down as soon as this function returns.
  if (onlyOnce) return await answerOnce(house);
  await announce(house);
  if (!signal.aborted) await once(signal, 'abort');
  return 0;
}

async function answerOnce(house: RunningHouse): Promise<number> {
  const answer = await askAsAnalyst(house);
  process.stdout.write(`${JSON.stringify(answer)}\n`);
  return answer.data ? 0 : 1;
}

async function announce({ gateway, issuer }: RunningHouse): Promise<void> {
  const people = await fetchPeople(issuer);
  const width = Math.max(...people.map(({ name }) => name.length));
  const lines = [
    '',
    `Pages   ${gateway}`,
    `Graph   ${gateway}/graphql`,
    `Issuer  ${issuer}  (development only)`,
    '',
    'Ready-made people (npm run tresse -- login --as NAME prints a token):',
    ...people.map(({ name, label }) => `  ${name.padEnd(width)}  ${label.en}`),
    '',
    'A first query:',
    formatCurl(gateway),
    '',
    'Logs are in .tresse/logs, mail in .tresse/mail. Ctrl-C stops everything.',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
