import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { type HubProgram, startHubProgram } from '../faults/start-hub-program.ts';
import { askProbe } from '../hostile/ask-probe.ts';
import { badBundles } from '../reload/bad-bundles.ts';
import { type Load, startLoad } from '../reload/load.ts';
import { askNumber, numberSupergraph } from '../reload/number-graph.ts';
import { runProof } from './support/run-proof.ts';

const connections = 50;
const everyMs = 540;
const whole = { reloads: 100, withinMs: 60_000, requests: 20_000 };
const brief = { reloads: 10, withinMs: 30_000, requests: 500 };
const patienceMs = 10_000;
const goneWithinMs = 10_000;
/** Of the heap: a graph and what is kept with it take less; those that are served no more are to go. */
const mostGrowthBytes = 64 * 1024 * 1024;
/** Of a subgraph, so that requests are under way when the gateway is told to stop. */
const slowMs = 1_500;

/** Whatever graph comes, and at the end of the program: no request under way fails. */
await runProof('reload', async ({ quick, cleanup, tell }) => {
  const size = quick ? brief : whole;
  const probe = new URL('../hostile/probe.ts', import.meta.url).href;
  const hub = await startHubProgram({ LOG_LEVEL: 'info', NODE_OPTIONS: `--import ${probe}` }, cleanup);
  const load = await startLoad(hub, connections);
  const before = await askProbe(hub);
  const { reloadsCount, tookMs } = await reload(hub, size);
  const requestsCount = load.requestsCount();
  tell(`${reloadsCount} reloads in ${tookMs.toFixed(0)} ms under ${requestsCount} requests`);
  const after = await askProbe(hub);
  const accepted = await tryBadOnes(hub, reloadsCount);
  for (const name of accepted) tell(`✗ not refused: ${name}`);
  const goneMs = await stopUnderLoad(hub, load);
  for (const failure of [...new Set(load.failures)].slice(0, 20)) tell(`✗ ${failure}`);
  const figures = {
    reloadsCount,
    reloadingMs: Math.round(tookMs),
    requestsCount,
    failedCount: load.failures.length,
    refusedCount: badBundles.length - accepted.length,
    slowestMs: Math.round(load.tookMs.slice(0, requestsCount).reduce((most, one) => Math.max(most, one), 0)),
    goneMs: Math.round(goneMs),
    heapGrowthBytes: after.heapBytes - before.heapBytes,
    rssGrowthBytes: after.rssBytes - before.rssBytes,
  };
  const isReloaded = reloadsCount === size.reloads && tookMs < size.withinMs && requestsCount >= size.requests;
  const isLet = figures.heapGrowthBytes < mostGrowthBytes;
  const isQuiet = load.failures.length === 0 && accepted.length === 0 && goneMs < goneWithinMs;
  return { ok: isReloaded && isQuiet && isLet, figures };
});

/** Replaces the graph again and again, spread over the time; counts those that came to be served. */
async function reload(hub: HubProgram, { reloads }: typeof whole) {
  const begin = performance.now();
  let reloadsCount = 0;
  for (let number = 1; number <= reloads; number++) {
    hub.writeBundle({ supergraph: numberSupergraph(number) });
    if (await until(async () => (await askNumber(hub)) === number)) reloadsCount += 1;
    await wait(Math.max(0, begin + number * everyMs - performance.now()));
  }
  return { reloadsCount, tookMs: performance.now() - begin };
}

/** Gives the names of those after which another graph is served, or of which nothing is told. */
async function tryBadOnes(hub: HubProgram, number: number): Promise<string[]> {
  const accepted: string[] = [];
  const countRefusals = () => hub.readSaid().split('a new graph is refused').length;
  for (const { name, write } of badBundles) {
    const before = countRefusals();
    write(hub);
    const isTold = await until(async () => countRefusals() > before);
    if (!isTold || (await askNumber(hub)) !== number) accepted.push(name);
    hub.writeBundle({ supergraph: numberSupergraph(number) });
    // Seen once as it was, so that the next refusal is told even for the same reason.
    await wait(250);
  }
  return accepted;
}

/** Gives how long it took to be gone; everybody who asked by then has the answer. */
async function stopUnderLoad({ program, fakes }: HubProgram, load: Load): Promise<number> {
  for (const fake of fakes.values()) {
    fake.trick = async (_, honest) => {
      await wait(slowMs);
      return honest();
    };
  }
  await wait(slowMs / 2);
  const begin = performance.now();
  const gone = once(program.child, 'exit');
  program.child.kill('SIGTERM');
  // As a balancer does, which sends no more once it knows.
  await load.end();
  const [code] = await gone;
  return code === 0 ? performance.now() - begin : Number.POSITIVE_INFINITY;
}

async function until(holds: () => Promise<boolean>): Promise<boolean> {
  for (const end = performance.now() + patienceMs; performance.now() < end; await wait(20)) {
    if (await holds()) return true;
  }
  return false;
}
