import type { Ask } from './engine.ts';

/** What one size costs: CPU of a request, medians of interleaved rounds. */
export interface Point {
  readonly size: number;
  readonly cpuMs: number;
  readonly answerBytes: number;
}

/** Measures what requests of each size cost, in rounds one after the other so that noise meets all of them. */
export async function measureScale(
  sizes: readonly number[],
  create: (size: number) => Ask,
  rounds: number,
): Promise<Point[]> {
  const all = sizes.map((size) => ({ size, ask: create(size), costs: [] as number[], answerBytes: 0 }));
  for (const one of all) one.answerBytes = Buffer.byteLength(await one.ask());
  const repeats = await Promise.all(all.map(async ({ ask }) => Math.max(3, Math.round(60 / (await measure(ask, 5))))));
  for (let round = 0; round < rounds; round++) {
    for (const [index, { ask, costs }] of all.entries()) costs.push(await measure(ask, repeats[index] ?? 1));
  }
  return all.map(({ size, costs, answerBytes }) => ({ size, answerBytes, cpuMs: median(costs) }));
}

/** Milliseconds of CPU of one request, the collector's included. */
async function measure(ask: Ask, times: number): Promise<number> {
  const before = process.cpuUsage();
  for (let time = 0; time < times; time++) await ask();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / times;
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

/**
 * How the cost of one more grows: what it costs between the two largest sizes, over what it costs between the smallest
 * and the second largest. 1 is linear; above it, large ones cost more than their share.
 */
export function readSlopeRatio(points: readonly Point[], by: 'size' | 'answerBytes' = 'size'): number {
  const [smallest, large, largest] = [points[0], points.at(-2), points.at(-1)];
  if (!smallest || !large || !largest) return Number.NaN;
  const slope = (from: Point, to: Point) => (to.cpuMs - from.cpuMs) / (to[by] - from[by]);
  return slope(large, largest) / slope(smallest, large);
}
