import { everything, type RowReach, withinReach } from '@tresse/kit';
import { countAuditRows } from '@tresse/kit/testing';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestAssociation, type TestAssociation } from '../src/testing/index.ts';
import { delivery, files, voisins } from './make.ts';

let it: TestAssociation;

beforeAll(async () => {
  it = await openTestAssociation(voisins);
  await it.deliver(delivery);
  await it.deliver(files.people('Mme Nom;33-1;;;2026-01-01'));
  await it.rows.execute(sql`insert into legal_basis (person_id, purpose, kind, recorded_at)
    select id, 'ACCOMPANIMENT', 'LEGITIMATE_INTEREST', now() from person`);
  await it.rows.execute(sql`insert into own_volunteering (person_id, activity, first_day)
    select id, 'OTHER', '2026-01-01' from person`);
  await it.rows.execute(
    sql`insert into notice select 'n-' || id, 'PERSON_ERASED', id, center_id, 'x', now(), now() from referral`,
  );
  await it.rows.execute(sql`insert into answer_event select id || '.1', id, 1, 'IN_REVIEW', now() from referral`);
  await it.rows.execute(sql`insert into retention_warning select id, now(), current_date from person`);
  await it.rows.execute(sql`insert into idempotency select id, 'hash', id, now() from referral`);
  await it.rows.execute(sql`insert into erased_person values ('hash', 'REQUEST', now())`);
});
afterAll(() => it.database.close());

const tables = [
  'person',
  'referral',
  'referral_transition',
  'answer_event',
  'legal_basis',
  'own_volunteering',
  'notice',
  'retention_warning',
  'idempotency',
  'erased_person',
  'rejected_record',
] as const;

/** How many rows of each table the program's role sees with a reach; null stands for none. */
async function countRows(reach: RowReach | null): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const count = (db: Pick<TestAssociation['rows'], 'execute'>) =>
      db.execute(sql`select count(*)::int as n from ${sql.identifier(table)}`);
    const [row] = reach ? await withinReach(it.database.db, reach, count) : await count(it.database.db);
    counts[table] = Number(row?.['n']);
  }
  return counts;
}

const nothing = Object.fromEntries(tables.map((table) => [table, 0]));

const ofCenters = (centers: number) => ({
  ...nothing,
  person: centers,
  referral: 5 * centers,
  referral_transition: 5 * centers,
  answer_event: 5 * centers,
  legal_basis: centers,
  own_volunteering: centers,
  notice: 5 * centers,
  retention_warning: centers,
  idempotency: 15,
});

describe('the role of the program', () => {
  test.each([
    ['no reach', null],
    ['a reach to nothing', { kind: 'nothing' }],
    ['a reach of a kind that nobody knows', { kind: 'all' }],
    ['a reach without a kind', { centers: ['les-voisins~33-1'] } as unknown as RowReach],
    ['a reach to no centers', { kind: 'centers', centers: [] }],
  ])('sees no person with %s', async (_, reach) => {
    expect({ ...(await countRows(reach)), idempotency: 0 }).toEqual(nothing);
  });

  test.each([
    ['a center', { kind: 'centers', centers: ['les-voisins~33-2'] }, 1],
    ['two centers', { kind: 'centers', centers: ['les-voisins~33-2', 'les-voisins~17-1'] }, 2],
    ['a department', { kind: 'departments', departments: ['33'] }, 2],
    ['departments where the association has a center', { kind: 'departments', departments: ['17', '40'] }, 1],
  ])('sees of %s the people of that alone', async (_, reach, centers) => {
    expect(await countRows(reach)).toEqual(ofCenters(centers));
  });

  test('sees everything when it acts for no caller', async () => {
    expect(await countRows({ kind: 'everything' })).toEqual({ ...ofCenters(3), erased_person: 1, rejected_record: 1 });
  });

  test('keeps a reach no longer than its transaction, on whichever connection', async () => {
    await Promise.all(Array.from({ length: 20 }, () => countRows({ kind: 'everything' })));
    expect(await countRows(null)).toEqual(nothing);
  });

  test.each([
    [
      'writes nobody',
      sql`insert into person (id, needs, center_id, last_contact) values ('x', '{}', 'les-voisins~33-1', now())`,
    ],
    ['moves nobody', sql`update person set center_id = 'les-voisins~33-1' where id = 'les-voisins~p-332aaaaaa'`],
    [
      'writes no referral',
      sql`insert into referral select 'r', 'r', status, person_id, 'les-voisins~33-1', session_id, created_at, sent_at, updated_at from referral limit 1`,
    ],
    ['writes no answer', sql`insert into answer_event values ('new', 'les-voisins~r-331x00ab', 2, 'ADMITTED', now())`],
    [
      'writes no legal basis',
      sql`insert into legal_basis (person_id, purpose, kind, recorded_at) values ('les-voisins~p-331aaaaaa', 'STATISTICS', 'PUBLIC_TASK', now())`,
    ],
    [
      'writes no volunteering',
      sql`insert into own_volunteering (person_id, activity, first_day) values ('les-voisins~p-331aaaaaa', 'OTHER', '2026-02-01')`,
    ],
  ])('%s out of reach', async (_, statement) => {
    const reach = { kind: 'centers', centers: ['les-voisins~33-2'] };
    const message = await withinReach(it.database.db, reach, (db) => db.execute(statement)).catch((error: Error) =>
      String(error.cause),
    );
    expect(message).toContain('violates row-level security policy');
  });

  test.each([null, { kind: 'nothing' }, { kind: 'all' }])('writes down no erasure with the reach %j', async (reach) => {
    const write = (db: Pick<TestAssociation['rows'], 'execute'>) =>
      db.execute(sql`insert into erased_person values ('other', 'REQUEST', now())`);
    const written = reach ? withinReach(it.database.db, reach, write) : write(it.database.db);
    const message = await written.catch((error: Error) => String(error.cause));
    expect(message).toContain('violates row-level security policy');
  });

  test('neither changes nor deletes what is out of reach', async () => {
    const reach = { kind: 'centers', centers: ['les-voisins~33-2'] };
    const changed = await withinReach(it.database.db, reach, async (db) => [
      (await db.execute(sql`update person set needs = '{}' where center_id <> 'les-voisins~33-2'`)).count,
      (await db.execute(sql`delete from referral where center_id <> 'les-voisins~33-2'`)).count,
    ]);
    expect(changed).toEqual([0, 0]);
  });
});

test('every table that holds people or their traces forces its policies upon its owner too', async () => {
  const rows = await it.rows.execute(sql`select relname::text as name from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace and not (relrowsecurity and relforcerowsecurity) order by 1`);
  expect(rows.map(({ name }) => name)).toEqual([
    'center',
    'collective_information',
    'import_run',
    'unit',
    'volunteer_mission',
    'volunteer_team',
    'volunteer_training',
  ]);
});

test('the audit shows its rows to programs alone, whoever may read its tables', async () => {
  expect(await countAuditRows(it.database.ownerUrl, everything)).toEqual([1, 1, 1, 1]);
  for (const reach of [{ kind: 'nothing' }, { kind: 'centers', centers: ['les-voisins~33-1'] }])
    expect(await countAuditRows(it.database.ownerUrl, reach)).toEqual([0, 0, 0, 0]);
});
