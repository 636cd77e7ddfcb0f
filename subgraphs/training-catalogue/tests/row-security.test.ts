import { everything, type RowReach, withinReach } from '@tresse/kit';
import { countAuditRows, createTestDatabase, type TestDatabase } from '@tresse/kit/testing';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrate } from '../src/index.ts';

let database: TestDatabase;

const [one, other] = ['00000001800010', '00000002600015'];

beforeAll(async () => {
  database = await createTestDatabase('training-catalogue', migrate);
  const { db } = database.program;
  await db.execute(sql`insert into received_referral
      (id, association, provider_siret, session_id, center_id, reference, sent_at, received_at, hidden_at)
    select association || '~r-' || n, association, provider, 's', association || '~c', '33-' || n, now(), now(),
      case n when 3 then now() end
    from unnest(array['a', 'b']) as association, unnest(array[${one}, ${other}]::text[]) as provider,
      generate_series(case provider when ${one} then 1 else 11 end, case provider when ${one} then 3 else 12 end) as n`);
  await db.execute(
    sql`insert into inbox_event values ('e-a', 'a', now(), 'a~r', 'RECEIVED'), ('e-b', 'b', now(), 'b~r', 'RECEIVED')`,
  );
  await db.execute(sql`insert into referral_answer (id, referral_id, sequence, from_status, to_status, at, role)
    select id || '-1', id, 1, 'RECEIVED', 'IN_REVIEW', now(), 'x' from received_referral`);
  await db.execute(sql`insert into answer_link (referral_id, provider_siret, step, asked_at, token_hash)
    select id, provider_siret, 0, now(), id from received_referral`);
  await db.execute(
    sql`insert into rejected_record (importer, source, record, reason, mend) values ('x', 'x', 'x', 'x', 'x')`,
  );
});
afterAll(() => database.close());

const tables = ['received_referral', 'inbox_event', 'rejected_record', 'referral_answer', 'answer_link'] as const;

/** How many rows of each table the program's role sees with a reach; null stands for none. */
async function countRows(reach: RowReach | null): Promise<number[]> {
  const count = async (db: Pick<TestDatabase['db'], 'execute'>): Promise<number[]> => {
    const rows = [];
    for (const table of tables)
      rows.push(...(await db.execute(sql`select count(*)::int as n from ${sql.identifier(table)}`)));
    return rows.map(({ n }) => Number(n));
  };
  return reach ? withinReach(database.db, reach, count) : count(database.db);
}

describe('the role of the program', () => {
  test.each([
    ['no reach', null, [0, 0, 0, 0, 0]],
    ['a reach of a kind that nobody knows', { kind: 'all', provider: one, association: 'a' }, [0, 0, 0, 0, 0]],
    ['a provider of whom nothing is said', { kind: 'provider' }, [0, 0, 0, 0, 0]],
    ['a provider, what was sent to it and is not hidden', { kind: 'provider', provider: one }, [4, 0, 0, 4, 6]],
    ['another provider', { kind: 'provider', provider: other }, [4, 0, 0, 4, 4]],
    ['an association, what it sent, hidden or not', { kind: 'association', association: 'a' }, [5, 1, 0, 5, 0]],
    ['whoever has a link, that one alone', { kind: 'answer-link', tokenHash: 'a~r-1' }, [0, 0, 0, 0, 1]],
    ['whoever has none', { kind: 'answer-link', tokenHash: null }, [0, 0, 0, 0, 0]],
    ['a program that acts for nobody', { kind: 'everything' }, [10, 2, 1, 10, 10]],
  ])('sees for %s', async (_, reach, counts) => {
    expect(await countRows(reach)).toEqual(counts);
  });

  test.each([
    ['a provider', { kind: 'provider', provider: one }],
    ['another association', { kind: 'association', association: 'b' }],
    ['nobody', { kind: 'nothing' }],
  ])('changes and deletes nothing of an association for %s', async (_, reach) => {
    const changed = await withinReach(database.db, reach, async (db) => [
      (await db.execute(sql`update received_referral set hidden_at = null where association = 'a'`)).count,
      (await db.execute(sql`delete from received_referral where association = 'a'`)).count,
      (await db.execute(sql`delete from inbox_event where association = 'a'`)).count,
      (await db.execute(sql`update referral_answer set to_status = 'ADMITTED' where referral_id like 'a~%'`)).count,
      (await db.execute(sql`delete from referral_answer where referral_id like 'a~%'`)).count,
      (await db.execute(sql`update answer_link set expires_at = '2099-01-01' where referral_id like 'a~%'`)).count,
      (await db.execute(sql`delete from answer_link where referral_id like 'a~%'`)).count,
    ]);
    expect(changed).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  test.each([
    ['copy', sql`insert into received_referral values ('b~new', 'b', ${one}, 's', 'b~c', '33-X', null, now(), now())`],
    ['event', sql`insert into inbox_event values ('e-new', 'b', now(), 'b~r', 'RECEIVED')`],
  ])('writes no %s in the name of another association', async (_, statement) => {
    const reach = { kind: 'association', association: 'a' };
    const written = withinReach(database.db, reach, (db) => db.execute(statement));
    const message = await written.catch((error: Error) => String(error.cause));
    expect(message).toContain('violates row-level security policy');
  });
});

test.each([
  ['another provider, to what was sent to this one', { kind: 'provider', provider: other }, 'a~r-1'],
  ['a provider, to what is hidden from it', { kind: 'provider', provider: one }, 'a~r-3'],
  ['an association, to what it sent', { kind: 'association', association: 'a' }, 'a~r-1'],
])('no answer is added by %s', async (_, reach, id) => {
  const added = withinReach(database.db, reach, (db) =>
    db.execute(sql`insert into referral_answer (id, referral_id, sequence, from_status, to_status, at, role)
      values ('new', ${id}, 2, 'IN_REVIEW', 'ADMITTED', now(), 'x')`),
  );
  expect(await added.catch((error: Error) => String(error.cause))).toContain('violates row-level security policy');
});

test.each([
  ['another provider, to what was sent to this one', { kind: 'provider', provider: other }, one],
  ['a provider, to another mailbox than its own', { kind: 'provider', provider: one }, other],
  ['whoever has a link', { kind: 'answer-link', tokenHash: 'a~r-1' }, one],
])('no link is asked for by %s', async (_, reach, siret) => {
  const asked = withinReach(database.db, reach, (db) =>
    db.execute(
      sql`insert into answer_link (referral_id, provider_siret, step, asked_at) values ('a~r-1', ${siret}, 0, now())`,
    ),
  );
  expect(await asked.catch((error: Error) => String(error.cause))).toContain('violates row-level security policy');
});

test('every table that holds people or their traces forces its policies upon its owner too', async () => {
  const rows = await database.program.db.execute(sql`select relname::text as name from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace and not (relrowsecurity and relforcerowsecurity) order by 1`);
  expect(rows.map(({ name }) => name)).toEqual([
    'action_funding',
    'catalogue_event',
    'certification',
    'commune_area',
    'import_run',
    'import_seen',
    'known_association',
    'place',
    'provider',
    'provider_quality',
    'scheme',
    'scheme_mandatary',
    'scheme_rule',
    'search_profile',
    'search_revision',
    'search_word',
    'session',
    'session_search',
    'trainee_pay_band',
    'training',
    'training_action',
    'training_action_scheme',
    'training_certification',
    'training_text',
  ]);
});

test('the audit shows its rows to programs alone, whoever may read its tables', async () => {
  expect(await countAuditRows(database.ownerUrl, everything)).toEqual([1, 1, 1, 1]);
  for (const reach of [{ kind: 'nothing' }, { kind: 'association', association: 'a' }])
    expect(await countAuditRows(database.ownerUrl, reach)).toEqual([0, 0, 0, 0]);
});
