import type { Received, RunningFake } from '../execution/fake-subgraph.ts';
import { expectAnswer, readAnswer, type Told } from './expect-answer.ts';
import { canary, type Fault, type RequestKind } from './fault.ts';
import { canTell, type Scenario } from './scenarios.ts';
import type { HubProgram } from './start-hub-program.ts';

/** How long after the deadline of a subgraph an answer may come. */
const graceMs = 200;

/** What is late is tried again, and the fastest counts: the machine may be busy with something else. */
const mostTries = 5;
const late = 'SUBGRAPH_TIMEOUT';

/** A scenario in which the gateway is asked, and its answer while nothing fails. */
export interface Stage {
  readonly hub: HubProgram;
  readonly scenario: Scenario;
  readonly deadlineMs: number;
  readonly healthy: Told;
  /** Asks, and gives all that comes back as text: headers in one line, then the body. */
  ask(): Promise<string>;
}

/** Prepares a scenario. */
export async function setStage(hub: HubProgram, scenario: Scenario, deadlineMs: number): Promise<Stage> {
  const authorization = scenario.as && { authorization: await hub.authorize(scenario.as) };
  const headers = { 'content-type': 'application/json', ...authorization };
  const body = JSON.stringify({ query: scenario.query, extensions: { queryPlan: true } });
  const ask = async () => {
    const response = await fetch(`${hub.program.url}/graphql`, { method: 'POST', headers, body });
    return `${JSON.stringify([...response.headers])}\n${await response.text()}`;
  };
  return { hub, scenario, deadlineMs, healthy: readAnswer(await ask()), ask };
}

/** Tries one fault on a stage; gives what is not as promised, in words. */
export async function tryFault(stage: Stage, fault: Fault, tries = mostTries): Promise<string[]> {
  const { hub, scenario, healthy, ask } = stage;
  const losses = scenario.losses.filter((loss) => canTell(fault, loss));
  const failing = losses.map(({ subgraph }) => hub.fakes.get(subgraph)).filter((fake) => fake !== undefined);
  await Promise.all(failing.map((fake) => fail(fake, fault, scenario.kind)));
  const begin = performance.now();
  const said = await ask();
  const tookMs = performance.now() - begin;
  const sent = failing.flatMap(({ received }) => received.filter((one) => isOf(one, scenario.kind)));
  await Promise.all(failing.map((fake) => mend(fake, fault)));
  const afterwards = readAnswer(await ask());
  const isLate = tookMs > stage.deadlineMs + graceMs;
  const isCut = fault.code !== late && said.includes(late);
  if ((isLate || isCut) && tries > 1) return tryFault(stage, fault, tries - 1);
  return [
    ...(isLate ? [`it took ${tookMs.toFixed(0)} ms`] : []),
    ...(said.includes(canary) ? [`something planted is in the answer: ${said}`] : []),
    ...(scenario.kind === 'mutation' && sent.length > 1 ? [`the mutation was sent ${sent.length} times`] : []),
    ...compare('the answer', readAnswer(said), expectAnswer(healthy, fault, losses)),
    ...compare('the answer afterwards', afterwards, healthy),
  ];
}

function compare(what: string, found: Told, expected: Told): string[] {
  const [one, other] = [JSON.stringify(found), JSON.stringify(expected)];
  return one === other ? [] : [`${what} is\n    ${one}\n  and not\n    ${other}`];
}

async function fail(fake: RunningFake, { trick }: Fault, kind: RequestKind): Promise<void> {
  fake.received.length = 0;
  if (trick === null) return fake.close();
  fake.trick = (received, honest) => (isOf(received, kind) ? trick(received, honest) : honest());
}

async function mend(fake: RunningFake, { trick }: Fault): Promise<void> {
  fake.trick = null;
  if (trick === null) await fake.open();
}

function isOf({ query }: Received, kind: RequestKind): boolean {
  if (query.startsWith('mutation')) return kind === 'mutation';
  return kind === (query.includes('_entities') ? 'entity fetch' : 'root fetch');
}
