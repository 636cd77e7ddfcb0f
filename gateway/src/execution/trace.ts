import type { Fetch, Outcome } from '../ownership/fetch.ts';
import type { Measured } from '../subgraph-client/post.ts';

/** How much of a plan is shown: who was asked, or how much they answered too, from which numbers of people could be told. */
export type PlanDetail = 'owners' | 'figures';

/** What one owner was asked for a fetch, and what came of it. */
export interface Asked {
  /** Name of the subgraph or slug of the association. */
  readonly owner: string;
  /** Milliseconds until the answer was there. */
  readonly ms: number;
  /** Null when nothing usable came, and where figures are not shown. */
  readonly answer: AnswerFigures | null;
}

/** How much one owner answered. */
export interface AnswerFigures extends Measured {
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
export function createTrace(detail: PlanDetail): Trace {
  const asked = new Map<Fetch, readonly Asked[]>();
  const describe = (outcome: Outcome) => describeOutcome(outcome, detail);
  return {
    add: (fetch, outcomes) => void asked.set(fetch, outcomes.flatMap(describe).toSorted(byOwner)),
    findAsked: (fetch) => asked.get(fetch) ?? null,
  };
}

function describeOutcome({ call, share, answer, ms, measured }: Outcome, detail: PlanDetail): Asked[] {
  if (!call || share.owner === null) return [];
  const figures = detail === 'figures' && answer && measured ? { ...measured, objects: countWithin(answer) } : null;
  return [{ owner: share.owner, ms: Math.round(ms * 10) / 10, answer: figures }];
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
