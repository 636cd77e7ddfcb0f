import type { Fetch, Outcome } from '../ownership/fetch.ts';

/** Who was really asked, fetch by fetch. */
export interface Trace {
  add(fetch: Fetch, outcomes: readonly Outcome[]): void;
  /** The owners asked for a fetch, sorted; null when it did not run. */
  findAsked(fetch: Fetch): string[] | null;
}

/** Creates an empty trace of one run. */
export function createTrace(): Trace {
  const asked = new Map<Fetch, string[]>();
  return {
    add(fetch, outcomes) {
      asked.set(
        fetch,
        outcomes.flatMap((outcome) => (outcome.call && outcome.share.owner ? [outcome.share.owner] : [])).sort(),
      );
    },
    findAsked: (fetch) => asked.get(fetch) ?? null,
  };
}
