import { loadavg } from 'node:os';
import { installApart } from '../prove/support/install-apart.ts';
import { type Proving, runBench } from '../prove/support/run-proof.ts';
import { compareAnswers } from './support/gateway/compare-answers.ts';
import { countRequests } from './support/gateway/count-requests.ts';
import { listFigures } from './support/gateway/list-figures.ts';
import { createLoad, type Load } from './support/gateway/load.ts';
import { measurePeers } from './support/gateway/measure-peers.ts';
import type { PeerName } from './support/gateway/peers.ts';
import { operation } from './support/gateway/shop/shop.ts';
import { type Peers, startPeers } from './support/gateway/start-peers.ts';
import { tellRatios } from './support/gateway/tell-ratios.ts';

await runBench('gateway', async (proving) => {
  const { quick, tell } = proving;
  await installApart('peers', tell);
  const peers = await startPeers(proving);
  const bodies = listBodies(quick ? 10 : 200);
  const known = await compare(peers, bodies, proving);
  await measurePeers(peers.all, bodies, { connections: 1, requestsPerRound: quick ? 24 : 400, lastingMs: 0 });
  const { executed } = await peers.readAsked();
  const alone = { connections: 1, requestsPerRound: quick ? 10 : 20, lastingMs: quick ? 4_000 : 60_000 };
  const one = await measurePeers(peers.all, bodies, alone);
  const crowd = { connections: 50, requestsPerRound: quick ? 50 : 200, lastingMs: quick ? 1_000 : 40_000 };
  const fifty = await measurePeers(peers.all, bodies, crowd);
  const ratios = { ...tellRatios(one.cpuMs, 1, 'cpuRatio', tell), ...tellRatios(fifty.cpuMs, 50, 'cpu50Ratio', tell) };
  tell(`the load of the machine is ${loadavg()[0]?.toFixed(1)}`);
  const isAllStored = (await peers.readAsked()).executed === executed;
  if (quick)
    tell('a quick run shows that all answer alike; its times are those of programs that have hardly warmed up');
  if (!isAllStored) tell('✗ subgraphs had to execute requests while others were measured');
  return { ok: isAllStored, figures: { ...known, ...listFigures(one, fifty), ...ratios, ...(await readRss(peers)) } };
});

/** The same operation about another shelf each time. */
function listBodies(count: number): string[] {
  return Array.from({ length: count }, (_, number) => JSON.stringify({ query: operation, variables: { number } }));
}

/** Throws unless all answer alike; gives how large an answer is, and how much each gateway asks for it. */
async function compare(
  peers: Peers,
  bodies: readonly string[],
  { cleanup, tell }: Proving,
): Promise<Record<string, number>> {
  const loads = Object.fromEntries(peers.all.map(({ name, url }) => [name, createLoad(url, 1)])) as Record<
    PeerName,
    Load
  >;
  for (const load of Object.values(loads)) cleanup.defer(() => load.close());
  const answerBytes = await compareAnswers(loads, bodies);
  tell(`${bodies.length} requests are answered alike, with ${Math.round(answerBytes / 1024)} KB each`);
  return { answerBytes, ...(await countRequests(peers, loads, bodies.slice(0, 4))) };
}

async function readRss({ all }: Peers): Promise<Record<string, number>> {
  const each = all.map(async ({ name, readUsage }) => [`rssBytes.${name}`, (await readUsage()).rssBytes] as const);
  return Object.fromEntries(await Promise.all(each));
}
