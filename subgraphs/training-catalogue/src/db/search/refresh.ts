import { type Database, textArray } from '@tresse/kit';
import { type SQL, sql } from 'drizzle-orm';
import { noEnd } from '../../domain/entry.ts';
import { listSynonymWords } from '../../domain/search/synonyms.ts';
import { listSilentWords } from '../../domain/search/words.ts';
import {
  place,
  searchProfile,
  searchRevision,
  searchWord,
  session,
  sessionSearch,
  training,
  trainingAction,
  trainingActionScheme,
  trainingText,
} from '../tables/index.ts';
import { facetsOfAction, facetsOfSession } from './profile-sql.ts';

/** The database, or a transaction on it. */
type Executes = Pick<Database, 'execute'>;

/** Characters of a long text in which one searches: what matters is said first, and an import waits for it. */
const searchedCharacters = 400;

/**
 * Makes what is searched anew for these trainings, or for all without any: their words, and a row a session. Rows that stay
 * equal are not touched; when one is not, the revision is raised. To be run in the transaction that changed the offer.
 */
export async function refreshSearch(transaction: Executes, trainingIds?: readonly string[]): Promise<void> {
  if (trainingIds?.length === 0) return;
  const asked = trainingIds ? sql`unnest(${textArray(trainingIds)})` : sql`(select id from ${training})`;
  // Refreshes wait for one another here: none of them meets a profile that another is about to add.
  const [next] = await transaction.execute<{ revision: string }>(
    sql`select revision + 1 as revision from ${searchRevision} for update`,
  );
  const revision = sql`${next?.revision}::bigint`;
  const changes = [await refreshTexts(transaction, asked), await refreshSessions(transaction, asked, revision)];
  if (changes.every((count) => count === 0)) return;
  await refreshWords(transaction, asked);
  await transaction.execute(sql`update ${searchRevision} set revision = ${revision}`);
}

/** Adds the words that people say and no title needs to. */
export async function addSpokenWords(transaction: Executes): Promise<void> {
  await addWords(transaction, sql`select unnest(${textArray([...listSynonymWords(), ...listSilentWords()])}) as word`);
}

const searchedTitle = sql`left(${training.title}, ${searchedCharacters})`;

/** Numbers as words: `f15043` of the Formacode, `K1801` of ROME. */
const codes = sql`(select string_agg('f' || (formacode ->> 'code'), ' ')
  from jsonb_array_elements(${training.formacodes}) as formacode), array_to_string(${training.romeCodes}, ' ')`;

const told = sql`${sql.join(
  [training.objective, training.content].map((text) => sql`left(${text}, ${searchedCharacters})`),
  sql`, `,
)}`;

async function refreshTexts(transaction: Executes, asked: SQL): Promise<number> {
  const title = sql`concat_ws(' ', ${searchedTitle}, ${codes})`;
  const written = await transaction.execute(sql`
    with made as materialized (
      select ${training.id}, to_tsvector('tresse_french', ${title}) as title_words,
        to_tsvector('tresse_french', concat_ws(' ', ${told})) as told_words
      from ${asked} as asked (id) join ${training} on ${training.id} = asked.id
    )
    insert into ${trainingText} (training_id, title_words, words)
    select made.id, made.title_words, made.title_words || made.told_words
    from made left join ${trainingText} on ${trainingText.trainingId} = made.id
    where (${trainingText.titleWords}, ${trainingText.words}) is distinct from (made.title_words, made.title_words || made.told_words)
    on conflict (training_id) do update set title_words = excluded.title_words, words = excluded.words`);
  return written.count;
}

const earliestDay = (date: SQL): SQL =>
  sql`(${date} || case length(${date}) when 4 then '-01-01' when 7 then '-01' else '' end)::date`;

const latestDay = (date: SQL): SQL =>
  sql`(${earliestDay(date)} + case length(${date}) when 4 then interval '1 year - 1 day' when 7 then interval '1 month - 1 day' else interval '0' end)::date`;

const never = sql`${noEnd}::date`;
const start = sql`${session.startDate}`;
const lastDay = sql`coalesce(${session.lastEntryDay},
  case when offered.entry_mode = 'PERMANENT' then null else ${latestDay(start)} end,
  ${latestDay(sql`${session.endDate}`)}, ${never})`;

async function refreshSessions(transaction: Executes, asked: SQL, revision: SQL): Promise<number> {
  const [written] = await transaction.execute<{ count: number }>(sql`
    with asked as materialized (
      select ${training.id}, ${trainingText.number}
      from ${asked} as asked (id)
      join ${training} on ${training.id} = asked.id
      join ${trainingText} on ${trainingText.trainingId} = asked.id
    ), offered as materialized (
      select asked.number, ${trainingAction.id}, ${trainingAction.entryMode}, ${facetsOfAction} as facets,
        coalesce(${place.communeCode}, '') as commune
      from asked
      join ${training} on ${training.id} = asked.id
      join ${trainingAction} on ${trainingAction.trainingId} = asked.id
      left join ${trainingActionScheme} on ${trainingActionScheme.actionId} = ${trainingAction.id}
      left join ${place} on ${place.id} = ${trainingAction.placeId}
      where coalesce(${trainingAction.goneAt}, ${training.goneAt}) is null
    ), made as materialized (
      select ${session.id}, offered.number, (offered.facets || ${facetsOfSession})::text as facets, offered.commune,
        coalesce(${earliestDay(start)}, ${never}) as first_day, ${lastDay} as last_day
      from offered join ${session} on ${session.actionId} = offered.id
      where ${session.goneAt} is null
    ), gone as (
      update ${sessionSearch} set last_day = '-infinity', revision = ${revision}
      -- An array, so that the rows of a batch are looked up by their keys however little is known of the tables.
      where ${sessionSearch.sessionId} = any(array(
          select ${session.id} from asked
          join ${trainingAction} on ${trainingAction.trainingId} = asked.id
          join ${session} on ${session.actionId} = ${trainingAction.id}
        ))
        and ${sessionSearch.lastDay} > '-infinity'
        and not exists (select from made where made.id = ${sessionSearch.sessionId})
      returning 1
    ), wanted as materialized (
      select distinct facets from made
    ), fresh as (
      insert into ${searchProfile} (facets)
      select facets::jsonb from wanted
      where not exists (select from ${searchProfile} where ${searchProfile.facets} = wanted.facets::jsonb)
      returning id, facets::text
    ), known as materialized (
      select id, facets from fresh
      union all
      select ${searchProfile.id}, wanted.facets
      from wanted join ${searchProfile} on ${searchProfile.facets} = wanted.facets::jsonb
    ), written as (
      insert into ${sessionSearch} (session_id, training, profile, commune, first_day, last_day, revision)
      select made.id, made.number, known.id, made.commune, made.first_day, made.last_day, ${revision}
      from made join known on known.facets = made.facets
      on conflict (session_id) do update
      set training = excluded.training, profile = excluded.profile, commune = excluded.commune,
        first_day = excluded.first_day, last_day = excluded.last_day, revision = excluded.revision
      where (session_search.training, session_search.profile, session_search.commune, session_search.first_day,
        session_search.last_day)
        is distinct from (excluded.training, excluded.profile, excluded.commune, excluded.first_day, excluded.last_day)
      returning 1
    )
    select ((select count(*) from written) + (select count(*) from gone))::integer as count`);
  return written?.count ?? 0;
}

/** Adds words of titles that are not known yet. Those that no title says any more stay. */
const refreshWords = (transaction: Executes, asked: SQL): Promise<void> =>
  addWords(
    transaction,
    sql`select unnest(tsvector_to_array(to_tsvector('tresse_plain', ${searchedTitle}))) as word
      from ${asked} as asked (id) join ${training} on ${training.id} = asked.id`,
  );

async function addWords(transaction: Executes, words: SQL): Promise<void> {
  await transaction.execute(sql`
    insert into ${searchWord} (word)
    select distinct word from (${words}) as said where word ~ '^[a-z]{3,30}$'
    on conflict do nothing`);
}
