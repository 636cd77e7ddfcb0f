import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCatalogue, type TestCatalogue } from '../make.ts';

let catalogue: TestCatalogue;
beforeAll(async () => {
  catalogue = await createCatalogue();
});
afterAll(() => catalogue.database.close());

it('stores nothing of the persons that contacts name', async () => {
  await catalogue.importFixture('lheo-2.3.xml', 'good');
  await catalogue.importFixture('bad-records.xml', 'bad');
  await catalogue.importFixture('lheo-2.2.xml', 'old');
  const { client } = catalogue.database.program;
  const tables = await client`select table_name from information_schema.tables 
    where table_schema = 'public' and table_name not like 'audit_%'`;
  for (const { table_name: table } of tables) {
    const [row] = await client`select coalesce(string_agg(t::text, ' '), '') as stored from ${client(table)} as t`;
    expect(row?.['stored'], table).not.toMatch(/exemplaire|camille|dominique|06 39 98/i);
  }
  expect(tables).toHaveLength(36);
});
