import { setTimeout as wait } from 'node:timers/promises';
import { scenarios } from '../faults/scenarios.ts';
import type { HubProgram } from '../faults/start-hub-program.ts';

const connections = 16;
const pauseMs = 20;
const mostTries = 5;

/** People who ask this and that, whatever happens behind the gateway. */
export interface MixedLoad {
  readonly requestsCount: () => number;
  /** What was no answer of GraphQL, in words. */
  readonly failures: readonly string[];
  end(): Promise<void>;
}

/** Starts them: reads of roots and of entities, and writes. */
export async function startMixedLoad(hub: HubProgram): Promise<MixedLoad> {
  const failures: string[] = [];
  let requestsCount = 0;
  let isOver = false;
  const askOn = async (first: number) => {
    for (let turn = first; !isOver; turn++) {
      const failure = await askScenario(hub, turn).catch(
        (error: unknown) => `no answer: ${(error as Error).cause ?? error}`,
      );
      requestsCount += 1;
      if (failure) failures.push(failure);
      await wait(pauseMs);
    }
  };
  const asking = Array.from({ length: connections }, (_, index) => askOn(index));
  return {
    requestsCount: () => requestsCount,
    failures,
    async end() {
      isOver = true;
      await Promise.all(asking);
    },
  };
}

/** Gives what is wrong with the answer; null when it is one, of whatever is to be had. */
async function askScenario(hub: HubProgram, turn: number): Promise<string | null> {
  const said = await ask(hub, turn);
  return /^200 \{"(data|errors)":.*\}$/s.test(said) ? null : said.slice(0, 300);
}

/** Asks everything once, with nothing wrong, and gives all answers as one text. What is late is asked again: the machine may be busy. */
export async function askAll(hub: HubProgram, tries = mostTries): Promise<string> {
  const answers = await Promise.all(scenarios.map((_, turn) => ask(hub, turn)));
  const isLate = answers.some((one) => one.includes('SUBGRAPH_TIMEOUT'));
  return isLate && tries > 1 ? askAll(hub, tries - 1) : answers.join('\n');
}

async function ask(hub: HubProgram, turn: number): Promise<string> {
  const { query, as } = scenarios[turn % scenarios.length] as (typeof scenarios)[number];
  const authorization = as && { authorization: await hub.authorize(as) };
  const response = await fetch(`${hub.program.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...authorization },
    body: JSON.stringify({ query }),
  });
  return `${response.status} ${await response.text()}`;
}
