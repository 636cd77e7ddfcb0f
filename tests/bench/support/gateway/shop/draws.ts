/** Makes values of keys: always the same ones for the same seed. */
export interface Draws {
  /** A whole number from 0 to below `count`. */
  number(key: string, count: number): number;
  pick(key: string, words: readonly string[]): string;
  /** Some words of these lists in turn, with a full stop. */
  sentence(key: string, count: number, lists: readonly (readonly string[])[]): string;
  /** From `least` to `most` values, each of a key of its own. */
  list<One>(key: string, least: number, most: number, create: (key: string) => One): One[];
}

/** Creates the draws of a seed. */
export function createDraws(seed: number): Draws {
  const number = (key: string, count: number) => hash(key, seed) % count;
  const pick = (key: string, words: readonly string[]) => words[number(key, words.length)] as string;
  return {
    number,
    pick,
    sentence: (key, count, lists) =>
      `${Array.from({ length: count }, (_, index) => pick(`${key} ${index}`, lists[index % lists.length] ?? [])).join(' ')}.`,
    list: (key, least, most, create) =>
      Array.from({ length: least + number(`${key} length`, most - least + 1) }, (_, index) =>
        create(`${key} ${index}`),
      ),
  };
}

/** FNV-1a, its bits mixed once more. */
function hash(key: string, seed: number): number {
  let bits = 2166136261 ^ seed;
  for (let index = 0; index < key.length; index++) bits = Math.imul(bits ^ key.charCodeAt(index), 16777619);
  bits = Math.imul(bits ^ (bits >>> 15), 2246822507);
  return (bits ^ (bits >>> 13)) >>> 0;
}
