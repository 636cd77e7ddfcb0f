import { type Database, executePrepared, textArray } from '@tresse/kit';
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
import { facetsOfAction, facetsOfState } from './profile-sql.ts';

/** Characters of a long text in which one searches: what matters is said first, and an import waits for it. */
const searchedCharacters = 400;

/**
 * Makes what is searched anew for these trainings, or for all without any: their words, and a row a session. Rows that stay
 * equal are not touched; when one is not, the revision is raised. To be run in the transaction that changed the offer.
 */
export async function refreshSearch(transaction: Database, trainingIds?: readonly string[]): Promise<void> {
  if (trainingIds?.length === 0) return;
  const asked = trainingIds ? sql`unnest(${textArray(trainingIds)})` : sql`(select id from ${training})`;
  // Refreshes wait for one another here: none of them meets a profile that another is about to add.
  const [next] = await transaction.execute<{ revision: string }>(
    sql`select revision + 1 as revision from ${searchRevision} for update`,
  );
  const revision = sql`${next?.revision}::bigint`;
  const statements = [writeTexts(asked), writeSessions(asked, revision)];
  const written = await Promise.all(statements.map((each) => executePrepared<{ count: number }>(transaction, each)));
  if (written.flat().every(({ count }) => count === 0)) return;
  await refreshWords(transaction, asked);
  await transaction.execute(sql`update ${searchRevision} set revision = ${revision}`);
}

/** Adds the words that people say and no title needs to. */
export async function addSpokenWords(transaction: Database): Promise<void> {
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

function writeTexts(asked: SQL): SQL {
  const title = sql`concat_ws(' ', ${searchedTitle}, ${codes})`;
  return sql`
    with made as materialized (
      select ${training.id}, to_tsvector('tresse_french', ${title}) as title_words,
        to_tsvector('tresse_french', concat_ws(' ', ${told})) as told_words
      from ${asked} as asked (id) join ${training} on ${training.id} = asked.id
    ), written as (
      insert into ${trainingText} (training_id, title_words, words)
      select made.id, made.title_words, made.title_words || made.told_words
      from made left join ${trainingText} on ${trainingText.trainingId} = made.id
      where (${trainingText.titleWords}, ${trainingText.words})
        is distinct from (made.title_words, made.title_words || made.told_words)
      on conflict (training_id) do update set title_words = excluded.title_words, words = excluded.words
      returning 1
    )
    select count(*)::integer as count from written`;
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

const today = sql`(now() at time zone 'Europe/Paris')::date`;
const takesPeople = sql.raw(`'{"RECRUITMENT_STATE": ["OPEN"]}'`);

/**
 * Whether a session that was known is one that nobody could find or enter before: it is back, somewhere else, can be entered
 * after its last day of entry had passed, or takes people again. A profile that is new is seen in `known` alone.
 */
const appears = sql`session_search.last_day = '-infinity'
          or session_search.commune <> excluded.commune
          or session_search.last_day < ${today} and excluded.last_day >= ${today}
          or exists (select from known where known.id = excluded.profile and known.state = 'OPEN') and not exists (
            select from ${searchProfile} where ${searchProfile.id} = session_search.profile and facets @> ${takesPeople})`;

const writeSessions = (asked: SQL, revision: SQL): SQL => sql`
    with asked as materialized (
      select ${training.id}, ${trainingText.number}
      from ${asked} as asked (id)
      join ${training} on ${training.id} = asked.id
      join ${trainingText} on ${trainingText.trainingId} = asked.id
    ), offered as materialized (
      select asked.number, ${trainingAction.id}, ${trainingAction.entryMode}, ${facetsOfAction}::text as facets,
        coalesce(${place.communeCode}, '') as commune
      from asked
      join ${training} on ${training.id} = asked.id
      join ${trainingAction} on ${trainingAction.trainingId} = asked.id
      left join ${trainingActionScheme} on ${trainingActionScheme.actionId} = ${trainingAction.id}
      left join ${place} on ${place.id} = ${trainingAction.placeId}
      where coalesce(${trainingAction.goneAt}, ${training.goneAt}) is null
    ), made as materialized (
      select ${session.id}, offered.number, offered.facets, coalesce(${session.recruitmentState}, '') as state, offered.commune,
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
      -- A profile is written as JSON once for all sessions that share it.
      select facets as of_action, state, facets::jsonb || ${facetsOfState(sql`nullif(state, '')`)} as facets
      from (select distinct facets, state from made) as told
    ), fresh as (
      insert into ${searchProfile} (facets)
      select facets from wanted
      where not exists (select from ${searchProfile} where ${searchProfile.facets} = wanted.facets)
      returning id, facets
    ), known as materialized (
      select fresh.id, wanted.of_action, wanted.state from wanted join fresh on fresh.facets = wanted.facets
      union all
      select ${searchProfile.id}, wanted.of_action, wanted.state
      from wanted join ${searchProfile} on ${searchProfile.facets} = wanted.facets
    ), written as (
      insert into ${sessionSearch} (session_id, training, profile, commune, first_day, last_day, revision, appeared)
      select made.id, made.number, known.id, made.commune, made.first_day, made.last_day, ${revision}, ${revision}
      from made join known on known.of_action = made.facets and known.state = made.state
      on conflict (session_id) do update
      set training = excluded.training, profile = excluded.profile, commune = excluded.commune,
        first_day = excluded.first_day, last_day = excluded.last_day, revision = excluded.revision,
        appeared = case when ${appears} then excluded.appeared else session_search.appeared end
      where (session_search.training, session_search.profile, session_search.commune, session_search.first_day,
        session_search.last_day)
        is distinct from (excluded.training, excluded.profile, excluded.commune, excluded.first_day, excluded.last_day)
      returning 1
    )
    select ((select count(*) from written) + (select count(*) from gone))::integer as count`;

/** Adds words of titles that are not known yet. Those that no title says any more stay. */
const refreshWords = (transaction: Database, asked: SQL): Promise<void> =>
  addWords(
    transaction,
    sql`select unnest(tsvector_to_array(to_tsvector('tresse_plain', ${searchedTitle}))) as word
      from ${asked} as asked (id) join ${training} on ${training.id} = asked.id`,
  );

async function addWords(transaction: Database, words: SQL): Promise<void> {
  await executePrepared(
    transaction,
    sql`insert into ${searchWord} (word)
      select distinct word from (${words}) as said where word ~ '^[a-z]{3,30}$'
      on conflict do nothing`,
  );
}
