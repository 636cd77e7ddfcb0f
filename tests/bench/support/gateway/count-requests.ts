import type { Load } from './load.ts';
import type { PeerName } from './peers.ts';
import type { Peers } from './start-peers.ts';

/** Counts, for each gateway, the requests that one request makes it send to subgraphs; the mean over these bodies. */
export async function countRequests(
  { readAsked }: Peers,
  loads: Readonly<Record<PeerName, Load>>,
  bodies: readonly string[],
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [name, load] of Object.entries(loads)) {
    const before = await readAsked();
    await load.send(bodies);
    counts[`requestsCount.${name}`] = ((await readAsked()).asked - before.asked) / bodies.length;
  }
  return counts;
}
