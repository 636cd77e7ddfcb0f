import { quantile } from '../../../prove/support/quantile.ts';
import type { Measured } from './measure-peers.ts';
import { peerNames } from './peers.ts';

/** The figures of each gateway, one request at a time and fifty. */
export function listFigures(one: Measured, fifty: Measured): Record<string, number> {
  return Object.fromEntries(
    peerNames.flatMap((name) => [
      [`cpuMs.${name}`, quantile(one.cpuMs[name], 0.5)],
      [`p50Ms.${name}`, quantile(one.tookMs[name], 0.5)],
      [`p99Ms.${name}`, quantile(one.tookMs[name], 0.99)],
      [`cpuMs50.${name}`, quantile(fifty.cpuMs[name], 0.5)],
    ]),
  );
}
