import { setTimeout as wait } from 'node:timers/promises';
import { askAll, startMixedLoad } from '../endurance/mixed-load.ts';
import type { Trick } from '../execution/fake-subgraph.ts';
import type { Fault } from '../faults/fault.ts';
import { faults } from '../faults/faults.ts';
import { type HubProgram, startHubProgram } from '../faults/start-hub-program.ts';
import { askProbe } from '../hostile/ask-probe.ts';
import { createRandom } from './support/draw-operations.ts';
import { runProof } from './support/run-proof.ts';

const switchMs = 5_000;
const lastsMs = { quick: 15_000, usual: 60_000, large: 600_000 };
/** What is compiled, planned and kept once is there after each fault was met for so long. */
const warmUpMs = 100;
/** At the end, with nothing wrong: what the last fault left in hand is let go. */
const healthyMs = 2_000;
/** Longer than an idle connection is kept by either side. */
const settleMs = 7_000;
const mostDrift = 0.1;

/** Mixed load while another fault comes every 5 s: what it takes of memory and connections, it gives back. */
await runProof('endurance', async ({ seed, quick, large, cleanup, tell }) => {
  const probe = new URL('../hostile/probe.ts', import.meta.url).href;
  const settings = { SUBGRAPH_TIMEOUT_MS: '300', NODE_OPTIONS: `--import ${probe}` };
  const hub = await startHubProgram(settings, cleanup);
  const random = createRandom(seed);
  const healthy = await askAll(hub);
  const underLoad = async (trouble: () => Promise<void>) => {
    const load = await startMixedLoad(hub);
    await trouble();
    await wait(healthyMs);
    await load.end();
    await wait(settleMs);
    return { load, probed: await askProbe(hub) };
  };
  const warmUp = await underLoad(async () => {
    for (const fault of faults) await befall(hub, fault, warmUpMs, random);
  });
  const lasting = lastsMs[quick ? 'quick' : large ? 'large' : 'usual'];
  const lasted = await underLoad(async () => {
    for (const end = performance.now() + lasting; performance.now() < end; ) {
      const fault = faults[Math.floor(random() * faults.length)] as Fault;
      await befall(hub, fault, switchMs, random);
    }
  });
  const [before, after] = [warmUp.probed, lasted.probed];
  const afterwards = await askAll(hub);
  const isWell = afterwards === healthy;
  if (!isWell) tell(`✗ the answers are not those of before:\n${healthy}\n${afterwards}`);
  const failures = [...warmUp.load.failures, ...lasted.load.failures];
  for (const failure of [...new Set(failures)].slice(0, 20)) tell(`✗ ${failure}`);
  const figures = {
    requestsCount: lasted.load.requestsCount(),
    failedCount: failures.length,
    heapBeforeBytes: before.heapBytes,
    heapRatio: after.heapBytes / before.heapBytes,
    socketsBeforeCount: before.socketsCount,
    socketsRatio: after.socketsCount / before.socketsCount,
    rssGrowthBytes: after.rssBytes - before.rssBytes,
  };
  const isBack = [figures.heapRatio, figures.socketsRatio].every((ratio) => Math.abs(ratio - 1) <= mostDrift);
  return { ok: isWell && isBack && failures.length === 0 && hub.program.child.exitCode === null, figures };
});

/** Lets a fault befall some of the subgraphs for a while. */
async function befall({ fakes }: HubProgram, { trick }: Fault, forMs: number, random: () => number): Promise<void> {
  const failing = [...fakes.values()].filter(() => random() < 0.4);
  for (const fake of failing) {
    // Some need an answer of another kind to spoil it.
    fake.trick = trick && (async (received, honest) => spoil(trick, received, honest).catch(honest));
    if (!trick) await fake.close();
  }
  await wait(forMs);
  for (const fake of failing) {
    fake.trick = null;
    // What the test keeps of requests is not the gateway's.
    fake.received.length = 0;
    if (!trick) await fake.open();
  }
}

async function spoil(trick: Trick, ...request: Parameters<Trick>): Promise<unknown> {
  return trick(...request);
}
