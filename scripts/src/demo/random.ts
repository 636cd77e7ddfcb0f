import { createHash } from 'node:crypto';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Repeatable chance: the same seed and purpose give the same draws. */
export interface Random {
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  /** Whether something that happens in `percent` of a hundred cases happens. */
  isLikely(percent: number): boolean;
  /** One of the items, all alike. */
  pick<Item>(items: readonly Item[]): Item;
  /** One of the items, in proportion to their weights (whole numbers). */
  pickWeighted<Item>(items: readonly Item[], weightOf: (item: Item) => number): Item;
}

/** Makes the draws for one purpose, so that another purpose's draws do not move these. */
export function createRandom(seed: number, purpose: string): Random {
  const generator = xoroshiro128plus(createHash('sha256').update(`${seed} ${purpose}`).digest().readInt32BE());
  const between = (from: number, to: number): number => uniformInt(generator, from, to);
  const pick = <Item>(items: readonly Item[]): Item => getItem(items, between(0, items.length - 1));
  return {
    between,
    isLikely: (percent) => between(1, 100) <= percent,
    pick,
    pickWeighted(items, weightOf) {
      let left = between(
        1,
        items.reduce((sum, item) => sum + weightOf(item), 0),
      );
      return getItem(
        items,
        items.findIndex((item) => {
          left -= weightOf(item);
          return left <= 0;
        }),
      );
    },
  };
}

function getItem<Item>(items: readonly Item[], index: number): Item {
  if (index < 0 || index >= items.length) throw new RangeError(`Nothing to draw from ${items.length} items`);
  return items[index] as Item;
}
