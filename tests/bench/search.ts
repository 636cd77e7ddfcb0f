import { loadavg } from 'node:os';
import { dayInParis } from '@tresse/kit/values';
import { readOperation } from '../house/start-house.ts';
import { quantile } from '../prove/support/quantile.ts';
import { runBench } from '../prove/support/run-proof.ts';
import { runCallers } from './support/run-callers.ts';
import { drawSearches } from './support/search/draw-searches.ts';
import { makeOffer } from './support/search/make-offer.ts';
import { type HubCpu, startCpu } from './support/search/read-cpu.ts';
import { createCatalogueDatabase, startHub } from './support/search/start-hub.ts';

const callers = 8;
const searchesCount = 200;

await runBench('search', async (proving) => {
  const { seed, quick, large, tell } = proving;
  const sessionsCount = quick ? 30_000 : large ? 1_000_000 : 300_000;
  const rounds = quick ? 2 : 5;
  const today = dayInParis(new Date());
  const { ownerUrl, applicationUrl } = await createCatalogueDatabase(proving);
  const refreshMs = await makeOffer(ownerUrl, { sessionsCount, seed }, today);
  tell(`${sessionsCount} sessions; what is searched of them was made in ${Math.round(refreshMs)} ms`);
  const hub = await startHub(applicationUrl, proving);
  const query = readOperation('dashboard/search-sessions');
  const search = (drawn: ReturnType<typeof drawSearches>) =>
    runCallers(
      hub.gateway.url,
      drawn.map((variables) => ({ query, variables })),
      callers,
    );
  // Others than those that are measured: compilers, plans and buffers are warm, but no count of theirs is remembered.
  await search(drawSearches(searchesCount, seed + 1, today));
  const searches = drawSearches(searchesCount, seed, today);
  const readFirstCpu = await startCpu(hub, applicationUrl);
  const first = await search(searches);
  const firstCpu = await readFirstCpu();
  const again = [];
  const readCpu = await startCpu(hub, applicationUrl);
  for (let round = 0; round < rounds; round++) again.push(...(await search(searches)));
  const cpu = await readCpu();
  tell(`load of the machine: ${loadavg().map((load) => load.toFixed(1))}`);
  return {
    ok: true,
    figures: {
      sessionsCount,
      ...describeTimes('', [...first, ...again]),
      ...describeTimes('first', first),
      ...describeCpu('first', firstCpu, first.length),
      ...describeTimes('again', again),
      ...describeCpu('again', cpu, again.length),
      refreshMs,
    },
  };
});

/** The time below which half, 95 and 99 in a hundred searches stay, as `p50Ms` or `first.p50Ms`. */
function describeTimes(name: string, times: readonly number[]): Record<string, number> {
  const figures = [50, 95, 99].map((share) => [`p${share}Ms`, quantile(times, share / 100)] as const);
  return nameFigures(name, Object.fromEntries(figures));
}

/** The CPU time of one search, in all and by part. */
function describeCpu(name: string, cpu: HubCpu, searches: number): Record<string, number> {
  const parts = Object.entries(cpu).map(([part, ms]) => [part, ms / searches] as const);
  return nameFigures(name, { cpuMs: parts.reduce((sum, [, ms]) => sum + ms, 0), ...Object.fromEntries(parts) });
}

function nameFigures(name: string, figures: Record<string, number>): Record<string, number> {
  const named = Object.entries(figures).map(([figure, ms]) => [name === '' ? figure : `${name}.${figure}`, ms]);
  return Object.fromEntries(named);
}
