import { type Database, isOneOf } from '@tresse/kit';
import { and, count, desc, eq, type SQL, sql } from 'drizzle-orm';
import type { CentersReach } from '../domain/reach.ts';
import { type FollowedSearchRow, followedSearch, searchRevision, sessionSearch } from './tables/index.ts';

/** The condition that a followed search is of a center of the caller's, beside the policies of the database. */
const isOwn = ({ centers }: CentersReach): SQL => isOneOf(followedSearch.centerId, centers);

/** Finds followed searches by id among those of the caller's centers. */
export const findFollowedSearches = (
  db: Database,
  reach: CentersReach,
  ids: readonly string[],
): Promise<FollowedSearchRow[]> =>
  db
    .select()
    .from(followedSearch)
    .where(and(isOneOf(followedSearch.id, ids), isOwn(reach)));

/** Lists what some of the caller's centers follow, the latest first. */
export const listFollowedSearches = (
  db: Database,
  reach: CentersReach,
  centers: readonly string[],
): Promise<FollowedSearchRow[]> =>
  db
    .select()
    .from(followedSearch)
    .where(and(isOneOf(followedSearch.centerId, centers), isOwn(reach)))
    .orderBy(desc(followedSearch.createdAt), desc(followedSearch.id));

/** Counts what a center follows, and keeps others from adding to it until the transaction ends. */
export async function countFollowed(db: Database, centerId: string): Promise<number> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`followed by ${centerId}`}, 0))`);
  const [counted] = await db
    .select({ count: count() })
    .from(followedSearch)
    .where(eq(followedSearch.centerId, centerId));
  return counted?.count ?? 0;
}

/** Writes a search that a center follows from now on. */
export async function insertFollowed(db: Database, row: FollowedSearchRow): Promise<void> {
  await db.insert(followedSearch).values(row);
}

/** Writes down up to which revision a center has seen what is new; never back, nor beyond the present one. Null when unknown. */
export async function markSeen(
  db: Database,
  reach: CentersReach,
  { id, revision, at }: { readonly id: string; readonly revision: number; readonly at: Date },
): Promise<FollowedSearchRow | null> {
  const present = sql`(select ${searchRevision.revision} from ${searchRevision})`;
  const [row] = await db
    .update(followedSearch)
    .set({ seenAt: at, seenRevision: sql`greatest(${followedSearch.seenRevision}, least(${revision}, ${present}))` })
    .where(and(eq(followedSearch.id, id), isOwn(reach)))
    .returning();
  return row ?? null;
}

/** Deletes a followed search with all that is kept of it. */
export async function deleteFollowed(db: Database, reach: CentersReach, id: string): Promise<void> {
  await db.delete(followedSearch).where(and(eq(followedSearch.id, id), isOwn(reach)));
}

/** Has every followed search with a mailbox looked at to which a session that has come since the last mail may be new. */
export async function enqueueFollowed(db: Database): Promise<void> {
  await db.execute(sql`select enqueue('mail', 'followed-search', ${followedSearch.id}) from ${followedSearch}
    where ${followedSearch.mailbox} is not null and greatest(${followedSearch.seenRevision}, ${followedSearch.mailedRevision})
      < (select max(${sessionSearch.appeared}) from ${sessionSearch})`);
}

/** Finds a followed search, whoever follows it: for the program that mails. */
export async function findFollowed(db: Database, id: string): Promise<FollowedSearchRow | null> {
  const [row] = await db.select().from(followedSearch).where(eq(followedSearch.id, id));
  return row ?? null;
}

/** Writes down that what had come up to a revision was mailed. */
export async function markMailed(
  db: Database,
  id: string,
  { mailedAt, mailedRevision }: { readonly mailedAt: Date; readonly mailedRevision: number },
): Promise<void> {
  await db.update(followedSearch).set({ mailedAt, mailedRevision }).where(eq(followedSearch.id, id));
}
