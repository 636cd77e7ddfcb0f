import { openDatabase, textArray } from '@tresse/kit';
import { listCommunes } from '@tresse/reference';
import { sql } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeAnswering } from '../../src/db/search/find-answering.ts';
import { writeChanges } from '../../src/db/search/load-sessions.ts';
import { refreshSearch } from '../../src/db/search/refresh.ts';
import { createCatalogue, type TestCatalogue } from '../make.ts';

let catalogue: TestCatalogue;
beforeAll(async () => {
  catalogue = await createCatalogue();
  await fillOffer(catalogue);
});
afterAll(() => catalogue.database.close());

/** 30,000 sessions in every tenth commune of the region, one title in fifty about reading. */
async function fillOffer({ database }: TestCatalogue): Promise<void> {
  const { db } = database.program;
  const codes = listCommunes().flatMap(({ code }, index) => (index % 10 === 0 ? [code] : []));
  const communes = textArray(codes);
  await db.execute(sql`insert into provider (siret, source) values ('00090001900019', 'test')`);
  await db.execute(sql`insert into place (id, commune_code) select c, c from unnest(${communes}) as c`);
  await db.execute(sql`insert into training (id, source, provider_siret, title, title_key, formacodes)
    select 't' || n, 'test', '00090001900019', case n % 50 when 0 then 'Lire et écrire' else 'Métier ' || n end, '', '[]'
    from generate_series(1, 10000) as n`);
  await db.execute(sql`insert into training_action (id, training_id, place_id, delivery_mode)
    select 'a' || n, 't' || n, (${communes})[1 + n % ${codes.length}::int], (array['IN_PERSON', 'BLENDED'])[1 + n % 2]
    from generate_series(1, 10000) as n`);
  await db.execute(sql`insert into session
      (id, action_id, training_id, provider_siret, place_id, start_date, recruitment_state)
    select 's' || n, 'a' || 1 + n / 3, 't' || 1 + n / 3, '00090001900019', (${communes})[1 + (1 + n / 3) % ${codes.length}::int],
      ('2026-06-01'::date + n % 365)::text, (array['OPEN', 'CLOSED'])[1 + n % 2]
    from generate_series(0, 29999) as n`);
  await db.transaction((transaction) => refreshSearch(transaction));
  const owner = openDatabase(database.ownerUrl);
  await owner.client.unsafe('vacuum analyze');
  await owner.close();
}

it.each([
  ['answering', writeAnswering(['lire', 'ecrire'])],
  ['all-sessions', writeChanges(0)],
  ['sessions-since', writeChanges(1)],
])('plans %s as it is written down', async (name, statement) => {
  const { sql: text, params } = new PgDialect().sqlToQuery(statement);
  const rows = await catalogue.database.client.unsafe(`explain (costs off) ${text}`, params as never[]);
  const plan = rows.map((row) => `${row['QUERY PLAN']}\n`).join('');
  await expect(plan).toMatchFileSnapshot(`plans/${name}.txt`);
});
