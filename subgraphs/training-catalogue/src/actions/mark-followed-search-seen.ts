import { invalidArgument, type SubgraphContext, withinReach } from '@tresse/kit';
import { markSeen } from '../db/followed-searches.ts';
import type { FollowedSearchRow } from '../db/tables/index.ts';
import { findCentersReach } from '../domain/reach.ts';

/** Which followed search, and its `mark` that came with what was seen. */
export interface MarkFollowedSearchSeenInput {
  readonly followedSearch: string;
  readonly mark: string;
}

/**
 * Writes down that what was new up to a mark has been seen; null when the caller's centers follow no such search. Doing it again
 * changes nothing, so that it needs no key. Throws when the mark is none.
 */
export function markFollowedSearchSeen(
  { db, caller, now }: SubgraphContext,
  { followedSearch: id, mark }: MarkFollowedSearchSeenInput,
): Promise<FollowedSearchRow | null> {
  if (!/^\d{1,15}$/.test(mark)) throw invalidArgument('input.mark', 'A mark is what a followed search gave');
  const reach = findCentersReach(caller);
  return withinReach(db, reach, (own) => markSeen(own, reach, { id, revision: Number(mark), at: now() }));
}
