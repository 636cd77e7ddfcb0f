import { type Database, hashTexts, prepareClaim, withinReach } from '@tresse/kit';
import { keepGenericMailbox } from '@tresse/kit/values';
import type { Context } from '../context.ts';
import { countFollowed, findFollowedSearches, insertFollowed } from '../db/followed-searches.ts';
import type { FollowedSearchRow } from '../db/tables/index.ts';
import { mostFollowed } from '../domain/followed-searches.ts';
import { findCentersReach } from '../domain/reach.ts';
import type { SessionFilter } from '../generated/resolvers.ts';
import { normaliseFilter } from '../search/normalise-filter.ts';
import { searchSessions, toSearching } from '../search/search-sessions.ts';
import { checkText } from './check-input.ts';

/** Which search, for which center, under which name, and whether it is told by mail. */
export interface FollowSearchInput {
  readonly center: string;
  readonly label: string;
  readonly filter: SessionFilter;
  readonly mailbox: string | null;
  readonly idempotencyKey: string;
}

/** The followed search (or the one followed before, by the same key and input), or why it is not followed. */
export type FollowSearchOutcome =
  | { readonly kind: 'followed' | 'already-followed'; readonly followed: FollowedSearchRow }
  | { readonly kind: 'center-not-yours' | 'mailbox-not-generic' | 'too-many' | 'key-reused' };

/**
 * Follows a search for a center: what comes from now on is new. Those who follow for one center wait for one another, so that it
 * never follows too many. Throws when the input is malformed, also when the search itself would.
 */
export async function followSearch(context: Context, input: FollowSearchInput): Promise<FollowSearchOutcome> {
  const { center, idempotencyKey } = input;
  const label = checkText('input.label', input.label, 100);
  const filter = normaliseFilter(input.filter);
  const searching = toSearching(context);
  await searchSessions({ filter, sort: 'START', first: 1 }, searching);
  const reach = findCentersReach(context.caller);
  if (!reach.centers.includes(center)) return { kind: 'center-not-yours' };
  const mailbox = input.mailbox === null ? null : keepGenericMailbox(input.mailbox, [center.replaceAll('-', ' ')]);
  if (mailbox === null && input.mailbox !== null) return { kind: 'mailbox-not-generic' };
  const id = hashTexts(['followed search', center, JSON.stringify(filter)]).slice(0, 22);
  const told = { mutation: 'followSearch', idempotencyKey, input: [id, label, mailbox ?? ''] } as const;
  const wish = prepareClaim(context, told);
  const at = context.now();
  const { revision } = (await searching.openMemory()).sessions;
  const marks = { createdAt: at, seenAt: at, seenRevision: revision, mailedAt: null, mailedRevision: revision };
  const row = { id, centerId: center, label, filter, mailbox, ...marks };
  return withinReach(context.db, reach, async (db): Promise<FollowSearchOutcome> => {
    const followedCount = await countFollowed(db, center);
    const [earlier] = await findFollowedSearches(db, reach, [id]);
    const state = await wish.find(db);
    if (state === 'repeated' && earlier) return { kind: 'followed', followed: earlier };
    if (state !== 'new') return { kind: 'key-reused' };
    if (earlier) return { kind: 'already-followed', followed: earlier };
    if (followedCount >= mostFollowed) return { kind: 'too-many' };
    return add(db, wish, row);
  });
}

/** The same key may have come with another center, which is another lock. */
async function add(
  db: Database,
  wish: ReturnType<typeof prepareClaim>,
  followed: FollowedSearchRow,
): Promise<FollowSearchOutcome> {
  if ((await wish.claim(db)) !== 'new') return { kind: 'key-reused' };
  await insertFollowed(db, followed);
  return { kind: 'followed', followed };
}
