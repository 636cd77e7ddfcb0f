import { type Database, openDatabase } from '@tresse/kit';
import { listCommunes } from '@tresse/reference';
import { refreshSearch } from '@tresse/training-catalogue/search';
import { type SQL, sql } from 'drizzle-orm';
import { levels, publics, syllables, titleEnds, titles } from './offer-words.ts';

/** How large an offer is made, and the seed of all that is drawn in it. */
export interface OfferSize {
  readonly sessionsCount: number;
  readonly seed: number;
}

const providers = 500;
const sessionsOfTraining = 3;
const wordsOfText = 30;

/**
 * Fills a migrated catalogue with an invented offer, by SQL: a training of one action for three sessions, in the communes of
 * the region by their people, over the year around `today`; funders, publics and accessibility are those of the provider.
 * Then makes what is searched. Gives the time of that last part, in ms.
 */
export async function makeOffer(url: string, { sessionsCount, seed }: OfferSize, today: string): Promise<number> {
  const { db, close } = openDatabase(url, { poolSize: 1 });
  const count = Math.ceil(sessionsCount / sessionsOfTraining);
  for (const statement of [...writeDraws(seed), ...writePlaces(), writeTrainings(count), writeActions(count)]) {
    await db.execute(statement);
  }
  await db.execute(writeFunding(count));
  await db.execute(writeSessions(count, today));
  const refreshMs = await measureRefresh(db);
  await db.execute(sql`vacuum analyze`);
  await close();
  return refreshMs;
}

async function measureRefresh(db: Database): Promise<number> {
  const begin = performance.now();
  await db.transaction((transaction) => refreshSearch(transaction));
  return performance.now() - begin;
}

const texts = (values: readonly string[]): SQL => sql`${sql.param([...values])}::text[]`;

/** `draw`: a number from 0 to below `most`, the same for the same seed, row and purpose; `pick`: one of some texts so. */
const writeDraws = (seed: number): SQL[] => [
  sql.raw(`create function pg_temp.draw(n bigint, purpose int, most int) returns int language sql immutable
    as $$ select ((hashint8extended(n * 64 + purpose, ${seed}) % most + most) % most)::int $$`),
  sql`create function pg_temp.pick(n bigint, purpose int, among text[]) returns text language sql immutable
    as $$ select among[pg_temp.draw(n, purpose, cardinality(among)) + 1] $$`,
];

/** Every commune stands in the list once for each thousand of its people that are begun: so often is it drawn. */
function writePlaces(): SQL[] {
  const weighted = listCommunes()
    .filter(({ population }) => (population ?? 0) > 1000)
    .flatMap(({ code, population }) => Array.from({ length: Math.ceil((population ?? 0) / 1000) }, () => code));
  return [
    sql`create temporary table weighted as
      select * from unnest(${texts(weighted)}) with ordinality as weighted (commune, number)`,
    sql`insert into place (id, name, commune_code, department_code)
      select distinct commune, 'Site', commune, left(commune, 2) from weighted`,
    sql`insert into provider (siret, source, name)
      select lpad(n::text, 14, '0'), 'bench', 'Organisme ' || n from generate_series(0, ${providers - 1}::int) as n`,
  ];
}

const provider = sql.raw(`pg_temp.draw(n, 1, ${providers})`);

const writeTrainings = (count: number): SQL => sql`insert into training
    (id, source, provider_siret, title, title_key, objective, entry_level, formacodes)
  select 't' || n, 'bench', lpad(${provider}::text, 14, '0'), title, lower(title), said,
    pg_temp.pick(n, 2, ${texts(levels)}), '[]'
  from generate_series(1, ${count}::int) as n
  cross join lateral (
    select pg_temp.pick(n, 3, ${texts(titles)}) || pg_temp.pick(n, 4, ${texts(titleEnds)}) as title
  ) as titled
  cross join lateral (
    select string_agg(pg_temp.pick(n * 64 + w, 5, ${texts(syllables)})
      || pg_temp.pick(n * 64 + w, 6, ${texts(syllables)}), ' ') as said
    from generate_series(1, ${wordsOfText}::int) as w
  ) as told`;

const writeActions = (count: number): SQL => sql`insert into training_action
    (id, training_id, place_id, delivery_mode, entry_mode, accessibility, public_codes)
  select 'a' || n, 't' || n, case when remote then null else commune end,
    case when remote then 'REMOTE' when pg_temp.draw(n, 12, 10) < 2 then 'BLENDED' else 'IN_PERSON' end,
    case when pg_temp.draw(n, 13, 10) < 3 then 'PERMANENT' else 'FIXED_DATES' end,
    case when pg_temp.draw(${provider}, 14, 2) = 0 then 'Accessible' end,
    array(select distinct pg_temp.pick(${provider}, 20 + i, ${texts(publics)})
      from generate_series(0, pg_temp.draw(${provider}, 15, 3)) as i)
  from generate_series(1, ${count}::int) as n
  cross join lateral (select pg_temp.draw(n, 10, 100) < 8 as remote) as how
  join weighted on number = 1 + pg_temp.draw(n, 11, (select count(*)::int from weighted))`;

const writeFunding = (count: number): SQL => sql`insert into action_funding (action_id, rank, funder)
  select 'a' || n, rank, case rank when 1 then 'EUROPEAN_SOCIAL_FUND'
    else pg_temp.pick(${provider}, 30, array['REGION', 'FRANCE_TRAVAIL', 'TRAINEE', 'OPCO']) end
  from generate_series(1, ${count}::int) as n, generate_series(0, pg_temp.draw(${provider}, 31, 2)) as rank`;

const writeSessions = (count: number, today: string): SQL => sql`insert into session
    (id, action_id, training_id, provider_siret, place_id, start_date, end_date, recruitment_state, last_entry_day)
  select 's' || n || '-' || i, a.id, a.training_id, lpad(${provider}::text, 14, '0'), a.place_id, first::text, last::text,
    state, case when state <> 'OPEN' then null when a.entry_mode = 'PERMANENT' then last else first end
  from generate_series(1, ${count}::int) as n
  cross join generate_series(1, ${sessionsOfTraining}::int) as i
  join training_action as a on a.id = 'a' || n
  cross join lateral (select ${today}::date - 30 + pg_temp.draw(n * 4 + i, 40, 330) as first) as begun
  cross join lateral (select first + 20 + pg_temp.draw(n * 4 + i, 41, 160) as last) as ended
  cross join lateral (
    select pg_temp.pick(n * 4 + i, 42, array['OPEN', 'OPEN', 'OPEN', 'OPEN', 'CLOSED', 'SUSPENDED']) as state
  ) as told`;
