import type { Commune } from '@tresse/reference';
import type { Random } from './random.ts';

const smallestTown = 2_000;

/** People of communes (INSEE, municipal population). */
export const countPeople = (communes: readonly Commune[]): number =>
  communes.reduce((sum, { population }) => sum + (population ?? 0), 0);

/** One of the towns among communes (2,000 people and more), in proportion to their people. */
export const pickTown = (random: Random, communes: readonly Commune[]): Commune =>
  random.pickWeighted(
    communes.filter(({ population }) => (population ?? 0) >= smallestTown),
    ({ population }) => population ?? 0,
  );
