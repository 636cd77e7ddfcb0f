import { quantile } from '../../../prove/support/quantile.ts';
import { formatSpread, type Rounds } from '../interleave.ts';
import type { PeerName } from './peers.ts';

/** Tells how much CPU time others take for each of ours, and ours for each of a floor's; gives the medians as figures. */
export function tellRatios(
  cpuMs: Rounds<PeerName>,
  connections: number,
  figure: string,
  tell: (line: string) => void,
): Record<string, number> {
  const divide = (upper: PeerName, lower: PeerName) =>
    cpuMs[upper].map((ms, round) => ms / (cpuMs[lower][round] ?? Number.NaN));
  const ratios: Record<string, number> = {};
  tell(`CPU time of a request, ${connections} at a time:`);
  for (const [name, rounds] of Object.entries(cpuMs)) {
    const isFloor = name.startsWith('floor');
    const ratio = isFloor ? divide('tresse', name as PeerName) : divide(name as PeerName, 'tresse');
    if (name !== 'tresse') ratios[`${figure}.${name}`] = quantile(ratio, 0.5);
    const told = isFloor ? `tresse takes ${formatSpread(ratio)} times as much` : `${formatSpread(ratio)} times tresse`;
    tell(`  ${name}: ${formatSpread(rounds)} ms${name === 'tresse' ? '' : `; ${told}`}`);
  }
  return ratios;
}
