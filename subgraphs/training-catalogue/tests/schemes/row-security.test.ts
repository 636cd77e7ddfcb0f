import { type RowReach, withinReach } from '@tresse/kit';
import { createTestDatabase, type TestDatabase } from '@tresse/kit/testing';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrate } from '../../src/index.ts';

let database: TestDatabase;

const [one, other] = ['00000001800010', '00000002600015'];

beforeAll(async () => {
  database = await createTestDatabase('training-catalogue', migrate);
  const { client } = database.program;
  await client`insert into scheme values ('S', 'S', true, '[]', '{}', '2026-01-01', null, '{}')`;
  await client`insert into accreditation (id, association, body_siret, body_name, scheme, valid_from, granted_at) values
    ('of-a', 'a', null, null, 'S', '2026-01-01', now()), ('of-b', 'b', null, null, 'S', '2026-01-01', now()),
    ('of-one', null, ${one}, 'One', 'S', '2026-01-01', now()), ('of-other', null, ${other}, 'Other', 'S', '2026-01-01', now())`;
  await client`insert into accreditation_event (id, accreditation_id, kind, at, role)
    select id || '.granted', id, 'GRANTED', now(), 'region-manager' from accreditation`;
  await client`insert into reserved_places (id, agreement_id, association, provider_siret, places, valid_from) values
    ('a-one', 'c', 'a', ${one}, 1, '2026-01-01'), ('a-other', 'c', 'a', ${other}, 1, '2026-01-01'), ('b-one', 'c', 'b', ${one}, 1, '2026-01-01')`;
  await client`insert into derogation (id, agreement_id, association, scheme, provider_siret, text, valid_from) values
    ('a-all', 'c', 'a', 'S', null, 'x', '2026-01-01'), ('b-one', 'c', 'b', 'S', ${one}, 'x', '2026-01-01')`;
  await client`insert into intake_rule values (${one}, 'S', '2026-01-01', null, 'x', now())`;
  await client`insert into idempotency values ('k', 'h', 'o', now())`;
});
afterAll(() => database.close());

const tables = [
  'accreditation',
  'accreditation_event',
  'reserved_places',
  'derogation',
  'intake_rule',
  'idempotency',
] as const;

const region = { kind: 'region' };
const ofA = { kind: 'member', association: 'a' };
const ofOne = { kind: 'provider', provider: one };

/** Runs a statement as the program's role with a reach, null stands for none; the transaction leaves nothing behind. */
async function run(reach: RowReach | null, statement: ReturnType<typeof sql>): Promise<number | string> {
  const undone = new Error('undone');
  let count = 0;
  const work = withinReach(database.db, reach ?? { kind: '' }, async (db) => {
    count = (await db.execute(statement)).count;
    throw undone;
  });
  const error = await work.catch((reason: Error) => reason);
  return error === undone ? count : String((error as Error).cause);
}

describe('the role of the program', () => {
  test.each([
    ['no reach', null, [0, 0, 0, 0, 1, 0]],
    ['an association that sends', { kind: 'association', association: 'a' }, [0, 0, 0, 0, 1, 0]],
    ['a member of whom nothing is said', { kind: 'member' }, [2, 0, 0, 0, 1, 0]],
    ['anybody: bodies', { kind: 'anybody' }, [2, 0, 0, 0, 1, 0]],
    ['somebody of an association: its own, and bodies', ofA, [3, 1, 2, 1, 1, 0]],
    ['a provider: what concerns it, and bodies', ofOne, [2, 1, 2, 1, 1, 1]],
    ['the Region', region, [4, 4, 3, 2, 1, 1]],
    ['a program that acts for nobody', { kind: 'everything' }, [4, 4, 3, 2, 1, 1]],
  ])('sees for %s', async (_, reach, counts) => {
    const seen = [];
    for (const table of tables) seen.push(await run(reach, sql`select 1 from ${sql.identifier(table)}`));
    expect(seen).toEqual(counts);
  });

  test.each([
    ['the Region', region],
    ['a program', { kind: 'everything' }],
    ['the holder', ofA],
  ])('changes and deletes nothing of a history for %s', async (_, reach) => {
    expect(await run(reach, sql`update accreditation_event set role = 'x'`)).toBe(0);
    expect(await run(reach, sql`delete from accreditation_event`)).toBe(0);
  });

  test.each([
    ['accreditations', 'the holder', ofA, sql`update accreditation set valid_to = '2099-01-01'`],
    ['accreditations', 'a body', ofOne, sql`update accreditation set valid_to = '2099-01-01'`],
    ['reserved places', 'the association', ofA, sql`update reserved_places set places = 100`],
    ['reserved places', 'the Region', region, sql`update reserved_places set places = 100`],
    ['derogations', 'a provider', ofOne, sql`delete from derogation`],
    ['terms of another provider', 'a provider', { ...ofOne, provider: other }, sql`update intake_rule set text = 'y'`],
  ])('changes no %s for %s', async (_, __, reach, statement) => {
    expect(await run(reach, statement)).toBe(0);
  });

  const granted = sql`insert into accreditation (id, association, scheme, valid_from, granted_at)
    values ('new', 'a', 'S', '2026-01-01', now())`;
  const told = sql`insert into accreditation_event values ('new', 'of-a', 'REVOKED', now(), 'x', null)`;
  const terms = sql`insert into intake_rule values (${other}, 'S', '2026-01-01', null, 'x', now())`;

  test.each([
    ['accreditation', 'an association', ofA, granted],
    ['accreditation', 'a provider', ofOne, granted],
    ['event', 'the holder', ofA, told],
    ['terms of another', 'a provider', ofOne, terms],
    ['terms', 'the Region', region, terms],
    ['key', 'an association', ofA, sql`insert into idempotency values ('n', 'h', 'o', now())`],
  ])('writes no %s for %s', async (_, __, reach, statement) => {
    expect(await run(reach, statement)).toContain('violates row-level security policy');
  });

  test.each([
    ['accreditation', 'the Region', region, granted],
    ['event', 'the Region', region, told],
    ['terms', 'their provider', { ...ofOne, provider: other }, terms],
    ['key', 'a provider', ofOne, sql`insert into idempotency values ('n', 'h', 'o', now())`],
  ])('writes an %s for %s', async (_, __, reach, statement) => {
    expect(await run(reach, statement)).toBe(1);
  });
});
