import { type Database, executePrepared } from '@tresse/kit';
import { type SQL, sql } from 'drizzle-orm';
import { sessionSearch } from '../tables/index.ts';
import { isInDays, listFoundTrainings, listNear, type SearchedCommune, type SearchScope } from './scope.ts';

/** A session that was found, with what it is sorted by; 0 points without a question, 0 metres without a departure. */
export interface FoundSession {
  readonly id: string;
  readonly commune: string;
  readonly firstDay: string;
  readonly metres: number;
  readonly points: number;
}

/** `RELEVANCE`: most points first; `DISTANCE`: nearest first; then all by first day and id, as `START` does alone. */
export type SearchSort = 'RELEVANCE' | 'START' | 'DISTANCE';

/** Where a session stands: what its sort counts (points below 0, metres, or 0), first day, id. */
export type FoundPosition = readonly [order: number, firstDay: string, id: string];

/** Which of the sessions of a scope: `limit` after a position, of these profiles or of all. */
export interface FoundPage {
  readonly sort: SearchSort;
  readonly limit: number;
  readonly after: FoundPosition | null;
  readonly profiles: readonly number[] | null;
}

/** Lists a page of the sessions of a scope. */
export const listFound = (db: Database, scope: SearchScope, page: FoundPage): Promise<FoundSession[]> =>
  executePrepared(db, writePage(scope, page));

/**
 * Writes that statement. Without a question each commune gives its first rows from the index, however many it has; with
 * one, the trainings that answer it are few.
 */
export const writePage = (scope: SearchScope, page: FoundPage): SQL => sql`
  select id, commune, "firstDay"::text, metres, points
  from (${scope.communes && !scope.answering ? writeByCommune(scope, scope.communes, page) : writeFlat(scope, page)}) as page`;

const { sessionId, firstDay, commune, training } = sessionSearch;

const columns = sql`${sessionId} as id, ${commune}, ${firstDay} as "firstDay"`;

const writeFlat = (scope: SearchScope, page: FoundPage): SQL => sql`
  select ${columns}, ${scope.communes ? sql`near.metres` : sql`0`} as metres,
    ${scope.answering ? sql`found.points` : sql`0`} as points
  from ${sessionSearch}
  ${scope.answering ? sql`join ${listFoundTrainings(scope.answering)} on found.training = ${training}` : sql``}
  ${scope.communes ? sql`join ${listNear(scope.communes)} on near.code = ${commune}` : sql``}
  where ${isWanted(scope, page)}
  order by ${listKey(page.sort)} limit ${page.limit}::integer`;

const writeByCommune = (scope: SearchScope, communes: readonly SearchedCommune[], page: FoundPage): SQL => sql`
  select first.id, first.commune, first."firstDay", near.metres, 0 as points
  from ${listNear(communes)}
  cross join lateral (
    select ${columns} from ${sessionSearch}
    where ${commune} = near.code and ${isWanted(scope, page)}
    order by ${firstDay}, ${sessionId} limit ${page.limit}::integer
  ) as first
  order by ${page.sort === 'DISTANCE' ? sql`near.metres, ` : sql``}first."firstDay", first.id limit ${page.limit}::integer`;

/** What a sort counts before the first day; null where that comes first. */
const order: Readonly<Record<SearchSort, SQL | null>> = {
  RELEVANCE: sql`-found.points`,
  DISTANCE: sql`near.metres`,
  START: null,
};

const listKey = (sort: SearchSort): SQL =>
  sql.join([...(order[sort] ? [order[sort]] : []), sql`${firstDay}`, sql`${sessionId}`], sql`, `);

const isWanted = (scope: SearchScope, { sort, after, profiles }: FoundPage): SQL =>
  sql.join(
    [
      isInDays(scope),
      // Not a join, and looked up in a hash table made once: `is true` keeps the planner from both.
      ...(profiles
        ? [sql`(${sessionSearch.profile} in (select unnest(${sql.param(profiles)}::integer[]))) is true`]
        : []),
      ...(after ? [sql`(${listKey(sort)}) > (${writePosition(sort, after)})`] : []),
    ],
    sql` and `,
  );

const writePosition = (sort: SearchSort, [counted, day, id]: FoundPosition): SQL =>
  sql`${order[sort] ? sql`${counted}::integer, ` : sql``}${day}::date, ${id}::text`;
