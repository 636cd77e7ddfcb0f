import type { Fetch, Outcome } from '../ownership/fetch.ts';

/** What one owner was asked for a fetch, and what came of it. */
export interface Asked {
  /** Name of the subgraph or slug of the association. */
  readonly owner: string;
  readonly ms: number;
  /** Of the answer; 0 when none could be used. */
  readonly bytes: number;
  /** How many objects the answer holds: entities, items of lists, and what is in them. */
  readonly objects: number;
}

/** Who was really asked, fetch by fetch. */
export interface Trace {
  add(fetch: Fetch, outcomes: readonly Outcome[]): void;
  /** The owners asked for a fetch, by name; null when it did not run. */
  findAsked(fetch: Fetch): readonly Asked[] | null;
}

/** Creates an empty trace of one run. */
export function createTrace(): Trace {
  const asked = new Map<Fetch, readonly Asked[]>();
  return {
    add: (fetch, outcomes) => void asked.set(fetch, outcomes.flatMap(describeOutcome).toSorted(byOwner)),
    findAsked: (fetch) => asked.get(fetch) ?? null,
  };
}

function describeOutcome({ call, share, answer, ms, bytes }: Outcome): Asked[] {
  if (!call || share.owner === null) return [];
  return [{ owner: share.owner, ms: Math.round(ms * 10) / 10, bytes, objects: countWithin(answer ?? {}) }];
}

const byOwner = (one: Asked, other: Asked): number => (one.owner < other.owner ? -1 : 1);

/** Counts the objects that a value holds, itself left out; what is counted is read before the answer is merged. */
function countWithin(value: object): number {
  let count = 0;
  for (const one of Object.values(value)) {
    if (typeof one !== 'object' || one === null) continue;
    count += (Array.isArray(one) ? 0 : 1) + countWithin(one);
  }
  return count;
}
