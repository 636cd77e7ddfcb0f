import { once } from 'node:events';
import { type HubProgram, startHubProgram } from '../faults/start-hub-program.ts';
import { inEachTransport } from '../hostile/attack.ts';
import { generateAttack } from '../hostile/generate.ts';
import { hostileOperations } from '../hostile/operations.ts';
import type { Probed } from '../hostile/probe.ts';
import { hostileRequests } from '../hostile/requests.ts';
import { send } from '../hostile/send.ts';
import { createRandom } from './support/draw-operations.ts';
import { runProof } from './support/run-proof.ts';

const generatedCount = 20_000;
const quickCount = 1_500;
/** What is kept of operations is bounded: it is full after so many, and what grows from then on is lost for good. */
const fillingCount = 1_500;
const senders = 4;
const victim = JSON.stringify({ query: '{ associations { id name } }' });
const boundMs = { victim: 250, reject: 100 };
const mostGrowthBytes = 64 * 1024 * 1024;

/** Whatever is sent: nobody dies, nothing is told, somebody else is answered in time, and memory stays. */
await runProof('hostile', async ({ seed, quick, cleanup, tell }) => {
  const probe = new URL('../hostile/probe.ts', import.meta.url).href;
  const hub = await startHubProgram({ NODE_ENV: 'production', NODE_OPTIONS: `--import ${probe}` }, cleanup);
  answerVictimAlone(hub);
  const random = createRandom(seed);
  const byHand = [...(await Promise.all(hostileOperations.map(inEachTransport))).flat(), ...hostileRequests];
  const faults: string[] = [];
  const rejectMs: number[] = [];
  let operationsCount = 0;
  const attackWith = async (next: () => Promise<Parameters<typeof send>[1] | undefined>, isJudged: boolean) => {
    for (let attack = await next(); attack; attack = await next()) {
      operationsCount += 1;
      const outcome = await send(hub.program.url, attack, isJudged).catch((error: unknown) => ({
        status: 0,
        tookMs: 0,
        isRefused: false,
        faults: [`no answer: ${(error as Error).cause ?? error}`],
      }));
      if (outcome.isRefused) rejectMs.push(outcome.tookMs);
      for (const fault of outcome.faults) faults.push(`${attack.name.slice(0, 300)}: ${fault}`);
    }
  };
  const crowd = (next: Parameters<typeof attackWith>[0], isJudged: boolean) =>
    Promise.all(Array.from({ length: senders }, () => attackWith(next, isJudged)));
  const list = async (left: typeof byHand, isJudged: boolean) => crowd(async () => left.shift(), isJudged);

  const generate = (count: number) => {
    let left = count;
    return crowd(async () => (left-- > 0 ? generateAttack(random) : undefined), false);
  };
  await list([...byHand], true);
  await generate(fillingCount);
  const before = await ask(hub);
  rejectMs.length = 0;
  const watching = watchVictim(hub);
  await list([...byHand], true);
  await generate(quick ? quickCount : generatedCount);
  const victimMs = await watching.end();
  const after = await ask(hub);
  const deathsCount = hub.program.child.exitCode === null ? 0 : 1;
  for (const fault of [...new Set(faults)].slice(0, 60)) tell(`✗ ${fault}`);
  const figures = {
    operationsCount,
    byHandCount: byHand.length,
    deathsCount,
    unexpectedCount: faults.length + watching.failedCount(),
    victimP99Ms: takeP99(victimMs),
    rejectP99Ms: takeP99(rejectMs),
    rssGrowthBytes: after.rssBytes - before.rssBytes,
  };
  if (!after.isUntouched) tell('✗ a prototype is not as it was');
  const isQuiet = figures.unexpectedCount === 0 && deathsCount === 0 && after.isUntouched;
  const isInTime = figures.victimP99Ms < boundMs.victim && figures.rejectP99Ms < boundMs.reject;
  return { ok: isQuiet && isInTime && figures.rssGrowthBytes < mostGrowthBytes, figures };
});

/** Subgraphs answer what the victim asks, and nothing else: they share the machine, and are not what is tried. */
function answerVictimAlone({ fakes }: HubProgram): void {
  for (const fake of fakes.values()) {
    fake.trick = ({ query }, honest) =>
      /^\{associations\{id name\}\}$/.test(query) ? honest() : { data: null, errors: [{ message: 'no' }] };
  }
}

/** Asks again and again, as somebody would who has nothing to do with it. */
function watchVictim({ program }: HubProgram) {
  const took: number[] = [];
  let failedCount = 0;
  let isOver = false;
  const loop = async () => {
    while (!isOver) {
      const begin = performance.now();
      const response = await fetch(`${program.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: victim,
      });
      if (!(await response.text()).startsWith('{"data":{"associations":[')) failedCount += 1;
      took.push(performance.now() - begin);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  const looping = loop();
  return {
    failedCount: () => failedCount,
    async end(): Promise<number[]> {
      isOver = true;
      await looping;
      return took;
    },
  };
}

async function ask({ program: { child } }: HubProgram): Promise<Probed> {
  const told = once(child, 'message');
  child.send('probe');
  const [probed] = (await told) as [Probed];
  return probed;
}

function takeP99(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length * 0.99)] ?? 0;
}
