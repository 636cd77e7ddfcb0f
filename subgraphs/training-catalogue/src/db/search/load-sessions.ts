import { type Database, executePrepared } from '@tresse/kit';
import { type SQL, sql } from 'drizzle-orm';
import { CodeNumbers } from '../../domain/search/code-numbers.ts';
import { RowGroups } from '../../domain/search/row-groups.ts';
import { mergeSessions, noSessions, type SessionColumns } from '../../domain/search/session-columns.ts';
import { searchRevision, sessionSearch } from '../tables/index.ts';

/** What is searched as it was at a revision. */
export interface LoadedSessions {
  readonly revision: number;
  readonly columns: SessionColumns;
  /** What stands for the communes in the columns; codes are only ever added. */
  readonly communes: CodeNumbers;
  readonly byCommune: RowGroups;
  readonly byTraining: RowGroups;
}

/** What is known before anything was loaded. */
export const loadNothing = (): LoadedSessions => ({
  revision: 0,
  columns: noSessions,
  communes: new CodeNumbers(),
  ...groupRows(noSessions),
});

/** Some sessions in their order, as Postgres gives them: an array a column, null where there is none. */
interface Chunk extends Record<'firstDays' | 'lastDays' | 'trainings' | 'profiles' | 'appeared', readonly number[]> {
  readonly revision: number;
  readonly ids: readonly string[];
  readonly communes: readonly string[];
}

/** Sessions in one row of the answer: so many are read at once while others wait. */
const chunkSize = 5000;

/** Loads the sessions that changed since they were loaded, in one statement, so that they are those of one revision. */
export async function loadSessions(db: Database, before: LoadedSessions): Promise<LoadedSessions> {
  const chunks = await executePrepared<Chunk>(db, writeChanges(before.revision));
  const revision = chunks[0]?.revision ?? 0;
  // Where the search was made anew from its beginning, what is known counts no more.
  if (revision < before.revision) return loadSessions(db, loadNothing());
  const changed = chunks.filter(({ ids }) => ids !== null);
  if (changed.length === 0) return { ...before, revision };
  const { communes } = before;
  const columns = mergeSessions(before.columns, join(changed, communes));
  return { revision, columns, communes, ...groupRows(columns) };
}

const groupRows = ({ communes, trainings }: SessionColumns) => ({
  byCommune: new RowGroups(communes),
  byTraining: new RowGroups(trainings),
});

const join = (chunks: readonly Chunk[], numbers: CodeNumbers): SessionColumns => {
  const joined = (listOf: (chunk: Chunk) => readonly number[]) => Int32Array.from(chunks.flatMap(listOf));
  return {
    ids: chunks.flatMap(({ ids }) => ids),
    firstDays: joined(({ firstDays }) => firstDays),
    lastDays: joined(({ lastDays }) => lastDays),
    communes: joined(({ communes }) => communes.map((code) => numbers.give(code))),
    trainings: joined(({ trainings }) => trainings),
    profiles: joined(({ profiles }) => profiles),
    appeared: joined(({ appeared }) => appeared),
  };
};

/** The order of the columns where the numbers of communes follow their codes, as at a beginning. */
const inOrder = sql`order by commune collate "C", first_day, session_id collate "C"`;

/**
 * Writes the statement that reads what changed since a revision. A session that is gone gets a last day before any on which
 * one searches; at a beginning it is left out.
 */
export const writeChanges = (since: number): SQL =>
  sql`with changed as (
      select *, (row_number() over (${inOrder}) - 1) / ${chunkSize}::integer as chunk
      from ${sessionSearch} where revision > ${since}::bigint and (${since}::bigint > 0 or last_day > '-infinity')
    ), chunks as (
      select chunk, json_agg(session_id ${inOrder}) as ids,
        json_agg(first_day - '1970-01-01' ${inOrder}) as "firstDays",
        json_agg(greatest(last_day, '1970-01-01') - '1970-01-01' ${inOrder}) as "lastDays",
        json_agg(commune ${inOrder}) as communes, json_agg(training ${inOrder}) as trainings,
        json_agg(profile ${inOrder}) as profiles, json_agg(appeared ${inOrder}) as appeared
      from changed group by chunk
    )
    select ${searchRevision.revision}::float8 as revision, chunks.* from ${searchRevision} left join chunks on true
    order by chunk`;
