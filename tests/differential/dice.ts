import { createRandom } from '../prove/support/draw-operations.ts';

/** Random choices that a seed decides. */
export interface Dice {
  /** True in about this share of cases, from 0 to 1. */
  chance(share: number): boolean;
  /** A whole number from 0 to below `count`. */
  below(count: number): number;
  /** One of a list; throws for an empty one. */
  pick<Item>(items: readonly Item[]): Item;
  /** Some of a list, at least one, in its order. */
  some<Item>(items: readonly Item[]): Item[];
}

/** Creates the dice of a seed. */
export function createDice(seed: number): Dice {
  const random = createRandom(seed);
  const below = (count: number) => Math.floor(random() * count);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error('There is nothing to choose from.');
    return item;
  };
  return {
    chance: (share) => random() < share,
    below,
    pick,
    some(items) {
      const chosen = items.filter(() => random() < 0.6);
      return chosen.length > 0 ? chosen : [pick(items)];
    },
  };
}

/** A number from 0 to below 1 that a text decides. */
export function toShare(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return createRandom(hash)();
}
