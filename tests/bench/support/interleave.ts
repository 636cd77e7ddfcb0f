import { quantile } from '../../prove/support/quantile.ts';

/** Measures one round of something, such as the CPU that one request took, in ms. */
export type Measure = () => Promise<number>;

/** What each round gave, by what was measured. */
export type Rounds<Name extends string> = Readonly<Record<Name, readonly number[]>>;

/** Measures all in turn, and in turned order, for about this long: what disturbs the machine meanwhile disturbs all alike. */
export async function interleave<Name extends string>(
  measures: Readonly<Record<Name, Measure>>,
  lastingMs: number,
): Promise<Rounds<Name>> {
  const names = Object.keys(measures) as Name[];
  const rounds = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  const until = performance.now() + lastingMs;
  do {
    for (const name of names) rounds[name].push(await measures[name]());
    names.reverse();
  } while (performance.now() < until);
  return rounds;
}

/** The median of some values, and the two between which half of them lie, for people. */
export function formatSpread(values: readonly number[]): string {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((at) => quantile(values, at).toFixed(4));
  return `${middle} (${low} to ${high}, ${values.length} rounds)`;
}

/** CPU time of this process, all its threads, between two moments, in ms. */
export function measureCpu(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}
