import { readFileSync } from 'node:fs';
import type { GatewaySettings } from '@tresse/gateway';
import { fetchToken } from '@tresse/scripts/issuer';
import { type House, readOperation } from '../../house/start-house.ts';
import { quantile } from '../../prove/support/quantile.ts';
import type { Proving } from '../../prove/support/run-proof.ts';
import { formatSpread, interleave } from './interleave.ts';
import { startRecorder } from './recorder.ts';
import { type BenchGateway, startBenchGateway } from './start-bench-gateway.ts';

const operations = [
  { name: 'public/who-is-in', person: null, variables: {} },
  { name: 'dashboard/my-center', person: 'coordinator-gironde', variables: { center: 'restos-du-coeur~33-001' } },
  { name: 'analyst/partners-by-department', person: 'analyst', variables: {} },
] as const;

const warmUps = 40;
const roundMs = 150;

/**
 * Measures what callers, access and signing cost: the CPU time of a gateway with them over that of one without them, by
 * operation. Subgraphs answer from memory. Throws when the two do not answer alike.
 */
export async function measureWalls(house: House, { quick, cleanup, tell }: Proving): Promise<Record<string, number>> {
  const [walled, open] = await startGateways(house, cleanup);
  const figures: Record<string, number> = {};
  for (const { name, person, variables } of operations) {
    const authorization = person && `Bearer ${await fetchToken(house.issuerUrl, person)}`;
    const headers = { 'content-type': 'application/json', ...(authorization && { authorization }) };
    const body = JSON.stringify({ query: readOperation(name), variables });
    const ask = async ({ url }: BenchGateway) => (await fetch(url, { method: 'POST', headers, body })).text();
    expectSame(name, await ask(walled), await ask(open));
    const countPerRound = await warmUp(() => Promise.all([ask(walled), ask(open)]));
    const measure = (gateway: BenchGateway) => async () => {
      const before = await gateway.readCpuMs();
      for (let count = 0; count < countPerRound; count++) await ask(gateway);
      return ((await gateway.readCpuMs()) - before) / countPerRound;
    };
    const rounds = await interleave({ walled: measure(walled), open: measure(open) }, quick ? 3_000 : 30_000);
    const ratios = rounds.walled.map((ms, round) => ms / (rounds.open[round] ?? Number.NaN));
    tell(`${name}: with walls ${formatSpread(rounds.walled)} ms, without ${formatSpread(rounds.open)} ms`);
    tell(`${name}: ratio ${formatSpread(ratios)}`);
    figures[`ratio.${name}`] = quantile(ratios, 0.5);
    figures[`cpuMs.${name}`] = quantile(rounds.walled, 0.5);
  }
  return figures;
}

async function startGateways(house: House, cleanup: AsyncDisposableStack): Promise<[BenchGateway, BenchGateway]> {
  const recorders = await Promise.all(
    Object.entries(house.subgraphs).map(async ([name, { url }]) => [name, await startRecorder(url)] as const),
  );
  for (const [, recorder] of recorders) cleanup.defer(() => recorder.stop());
  const read = (file: string) => readFileSync(new URL(`../../../schema/${file}`, import.meta.url), 'utf8');
  const settings: GatewaySettings = {
    port: 0,
    supergraph: read('supergraph.graphql'),
    registry: JSON.parse(read('registry.json')),
    roles: read('roles.yaml'),
    hubPrivateKey: house.hub.privateJwk,
    subgraphUrls: Object.fromEntries(recorders.map(([name, { url }]) => [name, url])),
    issuer: { issuer: house.issuerUrl, audience: 'tresse', jwksUrl: `${house.issuerUrl}/jwks.json` },
    acceptsAnyDocument: true,
    logLevel: 'silent',
  };
  const walled = await startBenchGateway(settings, true);
  cleanup.defer(() => walled.stop());
  const open = await startBenchGateway(settings, false);
  cleanup.defer(() => open.stop());
  return [walled, open];
}

/** The first one is asked of the subgraphs, by the gateway that may ask them; the second comes from memory. */
function expectSame(name: string, walled: string, open: string): void {
  const hasData = !walled.includes('"errors"') && walled.includes('"data"');
  if (!hasData || walled !== open) throw new Error(`${name} is not answered alike:\n${walled}\n${open}`.slice(0, 2000));
}

/** Asks until compilers have done their work; gives how many requests make a round. */
async function warmUp(ask: () => Promise<unknown>): Promise<number> {
  for (let count = 0; count < warmUps; count++) await ask();
  const begin = performance.now();
  for (let count = 0; count < 10; count++) await ask();
  return Math.max(5, Math.round((roundMs * 10) / (performance.now() - begin)));
}
