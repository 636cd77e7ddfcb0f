import { type Choices, type Dimension, dimensions, type FacetCount, type Profile, type Summary } from './facets.ts';

/** What a profile misses of what is chosen: nothing, one dimension (1 for the first), or more. */
const missesNone = 0;
const missesMore = 255;

/** The profiles, each as numbers of its values, so that sessions by the hundred thousand are counted quickly. */
export class ProfileTable {
  readonly #values: { readonly dimension: number; readonly value: string }[] = [];
  readonly #numbers = new Map<string, number>();
  /** The values of one profile after another, and where those of each end. */
  readonly #listed: number[] = [];
  readonly #ends: number[] = [];

  /** The greatest id that it knows, 0 without any. */
  get lastId(): number {
    return Math.max(0, this.#ends.length - 1);
  }

  /** Adds a profile whose id is greater than those of the others. */
  add({ id, facets }: Profile): void {
    while (this.#ends.length < id) this.#ends.push(this.#listed.length);
    for (const [index, dimension] of dimensions.entries()) {
      for (const value of facets[dimension]) this.#listed.push(this.#numberOf(dimension, index, value));
    }
    this.#ends.push(this.#listed.length);
  }

  #numberOf(name: Dimension, dimension: number, value: string): number {
    const key = `${name} ${value}`;
    const number = this.#numbers.get(key) ?? this.#values.push({ dimension, value }) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  /** Finds by id of the profile what each misses; 0 for one that is chosen. */
  findMissed(choices: Choices): Uint8Array {
    const wanted = new Set(
      dimensions.flatMap((name) => choices[name]?.map((value) => this.#numbers.get(`${name} ${value}`))),
    );
    const asked = dimensions.reduce((bits, name, index) => bits | (choices[name]?.length ? 1 << index : 0), 0);
    const bits = this.#values.map(({ dimension }, number) => (wanted.has(number) ? 1 << dimension : 0));
    return Uint8Array.from(this.#ends, (end, id) => {
      let missed = asked;
      for (let at = this.#startOf(id); at < end; at++) missed &= ~(bits[this.#listed[at] as number] as number);
      return (missed & (missed - 1)) === 0 ? 32 - Math.clz32(missed) : missesMore;
    });
  }

  #startOf(id: number): number {
    return this.#ends[id - 1] ?? 0;
  }

  /**
   * Adds up counts by id of the profile. What is chosen in a dimension itself does not narrow it: its counts tell what another
   * choice there would find. So a profile counts everywhere when it is chosen, and in the one dimension that it misses when
   * it misses one.
   */
  summarise(counts: Uint32Array, missed: Uint8Array): Summary {
    const totals = new Uint32Array(this.#values.length);
    const dimensionOf = Uint8Array.from(this.#values, ({ dimension }) => dimension);
    let total = 0;
    for (let id = 0; id < counts.length; id++) {
      const [count, only] = [counts[id] as number, missed[id] as number];
      if (count === 0 || only === missesMore) continue;
      if (only === missesNone) total += count;
      for (let at = this.#startOf(id); at < (this.#ends[id] as number); at++) {
        const number = this.#listed[at] as number;
        const isCounted = only === missesNone || dimensionOf[number] === only - 1;
        if (isCounted) totals[number] = (totals[number] as number) + count;
      }
    }
    return { total, facets: this.#listCounts(totals) };
  }

  #listCounts(totals: Uint32Array): Summary['facets'] {
    const counted = this.#values.map(({ dimension, value }, number) => ({
      dimension,
      value,
      count: totals[number] ?? 0,
    }));
    const byDimension = Map.groupBy(counted, ({ dimension }) => dimension);
    return dimensions.map((dimension, index) => ({
      dimension,
      counts: sortCounts((byDimension.get(index) ?? []).map(({ value, count }) => ({ value, count }))),
    }));
  }
}

const sortCounts = (counts: readonly FacetCount[]): FacetCount[] =>
  counts.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
