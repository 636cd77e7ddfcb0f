import { interleave, type Rounds } from '../interleave.ts';
import { createLoad } from './load.ts';
import { type PeerName, peerNames } from './peers.ts';
import type { RunningPeer } from './start-peers.ts';

/** What was measured of each gateway: CPU time of a request in ms by round, and how long each request took. */
export interface Measured {
  readonly cpuMs: Rounds<PeerName>;
  readonly tookMs: Rounds<PeerName>;
}

/** How the gateways are loaded. */
export interface Loading {
  readonly connections: number;
  readonly requestsPerRound: number;
  readonly lastingMs: number;
}

/** Loads the gateways in turn, with distinct requests that none of them has just answered. */
export async function measurePeers(
  peers: readonly RunningPeer[],
  bodies: readonly string[],
  { connections, requestsPerRound, lastingMs }: Loading,
): Promise<Measured> {
  const tookMs = Object.fromEntries(peerNames.map((name) => [name, [] as number[]])) as Record<PeerName, number[]>;
  await using closing = new AsyncDisposableStack();
  const measures = peers.map(({ name, url, readUsage }) => {
    const load = createLoad(url, connections);
    closing.defer(() => load.close());
    let next = 0;
    const measure = async () => {
      const round = Array.from({ length: requestsPerRound }, () => bodies[next++ % bodies.length] ?? '');
      const before = await readUsage();
      tookMs[name].push(...(await load.send(round)));
      return ((await readUsage()).cpuMs - before.cpuMs) / requestsPerRound;
    };
    return [name, measure] as const;
  });
  const all = Object.fromEntries(measures) as Record<PeerName, () => Promise<number>>;
  return { cpuMs: await interleave(all, lastingMs), tookMs };
}
