import { sql } from 'drizzle-orm';
import { integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepRows, openDatabase, removeOtherRows } from '../src/index.ts';
import { createTestDatabase, type TestDatabase } from '../src/testing/index.ts';

const shelf = pgTable(
  'shelf',
  {
    hall: text().notNull(),
    rank: integer().notNull(),
    label: text(),
    tags: text().array(),
    note: text(),
    told: jsonb(),
  },
  (table) => [primaryKey({ columns: [table.hall, table.rank] })],
);

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase('keep_rows', async ({ ownerUrl, applicationRole }) => {
    const owner = openDatabase(ownerUrl);
    await owner.client.unsafe(`
      create table shelf (hall text, rank int, label text, tags text[], note text, told jsonb, primary key (hall, rank));
      grant select, insert, update, delete on shelf to ${applicationRole}`);
    await owner.close();
  });
});
afterAll(() => database.close());

const rows = [
  { hall: 'A', rank: 1, label: 'pâtes', tags: ['sec', 'l’épicerie'] },
  { hall: 'A', rank: 2, label: null, tags: [] },
  { hall: 'B', rank: 1, label: 'lait', tags: null },
];

test('tells new rows from changed ones and leaves equal ones', async () => {
  const { db } = database;
  expect(await keepRows(db, shelf, rows)).toEqual({ created: 3, changed: 0 });
  expect(await keepRows(db, shelf, rows)).toEqual({ created: 0, changed: 0 });
  const renamed = rows.map((row) => (row.rank === 2 ? { ...row, label: 'riz' } : row));
  expect(await keepRows(db, shelf, [...renamed, { hall: 'C', rank: 1, label: null, tags: ['x'] }])).toEqual({
    created: 1,
    changed: 1,
  });
});

test('leaves a column that the rows do not name', async () => {
  const { db } = database;
  await keepRows(db, shelf, [{ hall: 'A', rank: 1, note: 'en haut' }]);
  await keepRows(db, shelf, [{ hall: 'A', rank: 1, label: 'farine' }]);
  const [first] = await db.select().from(shelf).orderBy(shelf.hall, shelf.rank);
  expect(first).toEqual({
    hall: 'A',
    rank: 1,
    label: 'farine',
    tags: ['sec', 'l’épicerie'],
    note: 'en haut',
    told: null,
  });
});

test('changes no row for which the condition does not hold, and counts none', async () => {
  const { db } = database;
  const changed = rows.map((row) => ({ ...row, label: 'sucre' }));
  const sameLabel = sql`${shelf.label} = excluded.label`;
  expect(await keepRows(db, shelf, changed, sameLabel)).toEqual({ created: 0, changed: 0 });
  expect(await db.$count(shelf, sql`${shelf.label} = 'sucre'`)).toBe(0);
});

test('keeps every character, and U+FFFD for half of one', async () => {
  const { db } = database;
  const label = `« é » "\\ud83d" \t\n\\ 🥖`;
  const tags = ['{', 'a,b', '', 'null'];
  const told = [label, { label, none: null, few: [1, 2.5, true] }];
  const half = { note: 'pain \ud83d', told: [...told, 'pain \ud83d'] };
  await keepRows(db, shelf, [{ hall: 'A', rank: 1, label, tags, ...half }]);
  const [first] = await db.select().from(shelf).orderBy(shelf.hall, shelf.rank);
  expect(first).toMatchObject({ label, tags, note: 'pain \ufffd', told: [...told, 'pain \ufffd'] });
});

test('removes the rows of other keys alone', async () => {
  const { db } = database;
  expect(await removeOtherRows(db, shelf, rows)).toBe(1);
  expect(await removeOtherRows(db, shelf, rows.slice(1))).toBe(1);
  expect(await db.$count(shelf)).toBe(2);
  expect(await keepRows(db, shelf, [])).toEqual({ created: 0, changed: 0 });
  expect(await removeOtherRows(db, shelf, [])).toBe(2);
});
