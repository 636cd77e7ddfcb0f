import { type Database, executePrepared } from '@tresse/kit';
import { type SQL, sql } from 'drizzle-orm';
import type { ProfileCount } from '../../domain/search/facets.ts';
import { sessionSearch } from '../tables/index.ts';
import { isInDays, listFoundTrainings, listNear, type SearchScope } from './scope.ts';

/** Counts the sessions of a scope by profile: all that facets and totals are made of, in one pass over an index. */
export const countProfiles = (db: Database, scope: SearchScope): Promise<ProfileCount[]> =>
  executePrepared(db, writeCount(scope));

/** Writes that statement. */
export function writeCount(scope: SearchScope): SQL {
  const { answering, communes } = scope;
  return sql`
    select ${sessionSearch.profile} as profile, count(*)::integer as count
    from ${sessionSearch}
    ${answering ? sql`join ${listFoundTrainings(answering)} on found.training = ${sessionSearch.training}` : sql``}
    ${communes ? sql`join ${listNear(communes)} on near.code = ${sessionSearch.commune}` : sql``}
    where ${isInDays(scope)}
    group by ${sessionSearch.profile}`;
}
