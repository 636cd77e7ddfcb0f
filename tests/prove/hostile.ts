import { startHubProgram } from '../faults/start-hub-program.ts';
import { askProbe } from '../hostile/ask-probe.ts';
import { inEachTransport } from '../hostile/attack.ts';
import { createCrowd } from '../hostile/crowd.ts';
import { generateAttack } from '../hostile/generate.ts';
import { hostileOperations } from '../hostile/operations.ts';
import { hostileRequests } from '../hostile/requests.ts';
import { answerVictimAlone, watchVictim } from '../hostile/victim.ts';
import { createRandom } from './support/draw-operations.ts';
import { runProof } from './support/run-proof.ts';

const generatedCount = 20_000;
const quickCount = 1_500;
/** What is kept of operations is bounded: it is full after so many, and what grows from then on is lost for good. */
const fillingCount = 1_500;
const boundMs = { victim: 250, reject: 100 };
const mostGrowthBytes = 64 * 1024 * 1024;

/** Whatever is sent: nobody dies, nothing is told, somebody else is answered in time, and memory stays. */
await runProof('hostile', async ({ seed, quick, cleanup, tell }) => {
  const probe = new URL('../hostile/probe.ts', import.meta.url).href;
  const production = { NODE_ENV: 'production', ACCEPTS_ANY_DOCUMENT: 'true' };
  const hub = await startHubProgram({ ...production, NODE_OPTIONS: `--import ${probe}` }, cleanup);
  answerVictimAlone(hub);
  const random = createRandom(seed);
  const byHand = [...(await Promise.all(hostileOperations.map(inEachTransport))).flat(), ...hostileRequests];
  const crowd = createCrowd(hub.program.url);
  const generate = (count: number) => {
    let left = count;
    return crowd.attack(async () => (left-- > 0 ? generateAttack(random) : undefined), false);
  };
  const sendByHand = () => {
    const left = [...byHand];
    return crowd.attack(async () => left.shift(), true);
  };
  await sendByHand();
  await generate(fillingCount);
  const before = await askProbe(hub);
  crowd.rejectMs.length = 0;
  const watching = watchVictim(hub);
  await sendByHand();
  await generate(quick ? quickCount : generatedCount);
  const victimMs = await watching.end();
  const after = await askProbe(hub);
  const deathsCount = hub.program.child.exitCode === null ? 0 : 1;
  for (const fault of [...new Set(crowd.faults)].slice(0, 60)) tell(`✗ ${fault}`);
  const figures = {
    operationsCount: crowd.sentCount(),
    byHandCount: byHand.length,
    deathsCount,
    unexpectedCount: crowd.faults.length + watching.failedCount(),
    victimP99Ms: takeP99(victimMs),
    rejectP99Ms: takeP99(crowd.rejectMs),
    rssGrowthBytes: after.rssBytes - before.rssBytes,
  };
  if (!after.isUntouched) tell('✗ a prototype is not as it was');
  const isQuiet = figures.unexpectedCount === 0 && deathsCount === 0 && after.isUntouched;
  const isInTime = figures.victimP99Ms < boundMs.victim && figures.rejectP99Ms < boundMs.reject;
  return { ok: isQuiet && isInTime && figures.rssGrowthBytes < mostGrowthBytes, figures };
});

function takeP99(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length * 0.99)] ?? 0;
}
