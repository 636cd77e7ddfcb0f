import { prepareClaim, type SubgraphContext, withinReach } from '@tresse/kit';
import { deleteFollowed, findFollowedSearches } from '../db/followed-searches.ts';
import { findCentersReach } from '../domain/reach.ts';

/** Which followed search. */
export interface UnfollowSearchInput {
  readonly followedSearch: string;
  readonly idempotencyKey: string;
}

/** It is followed no more (or no more since the same key was used), or why that cannot be said. */
export type UnfollowSearchOutcome = 'unfollowed' | 'unknown-search' | 'key-reused';

/** Ends that a center follows a search: nothing is kept of it. */
export function unfollowSearch(
  context: SubgraphContext,
  { followedSearch: id, idempotencyKey }: UnfollowSearchInput,
): Promise<UnfollowSearchOutcome> {
  const wish = prepareClaim(context, { mutation: 'unfollowSearch', idempotencyKey, input: [id] });
  const reach = findCentersReach(context.caller);
  return withinReach(context.db, reach, async (db): Promise<UnfollowSearchOutcome> => {
    const [followed] = await findFollowedSearches(db, reach, [id]);
    if (!followed) return (await wish.find(db)) === 'repeated' ? 'unfollowed' : 'unknown-search';
    const claimed = await wish.claim(db);
    if (claimed === 'reused') return 'key-reused';
    if (claimed === 'new') await deleteFollowed(db, reach, id);
    return 'unfollowed';
  });
}
