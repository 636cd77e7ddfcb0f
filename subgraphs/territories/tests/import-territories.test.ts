import { importRun } from '@tresse/kit';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { commune, department, epci } from '../src/db/tables.ts';
import { importTerritories } from '../src/import/index.ts';
import { useHouse } from './make.ts';

const house = useHouse({ empty: true });

const countRows = async (): Promise<number[]> =>
  Promise.all([department, commune, epci].map((table) => house().database.db.$count(table)));

test('imports the region once, and changes nothing the second time', async () => {
  const { database } = house();
  const read = 1 + 12 + 156 + 4293 + 4293;
  const source = 'COG 2026, employment-areas.csv';
  expect(await importTerritories({ database, region: '75' })).toEqual({
    importer: 'territories',
    source,
    resumedAfter: 0,
    read,
    created: read,
    changed: 0,
    rejectedCount: 0,
    rejections: [],
  });
  const again = await importTerritories({ database, region: '75' });
  expect([again.created, again.changed]).toEqual([0, 0]);
  expect(await countRows()).toEqual([12, 4293, 156]);
  expect(await database.db.$count(importRun)).toBe(3);
});

test('mends what differs from the register and leaves the employment areas alone', async () => {
  const { database } = house();
  await database.db.execute(sql`update commune set name = 'Burdigala', population = null where code = '33063'`);
  const { created, changed } = await importTerritories({ database, region: '75' });
  expect([created, changed]).toEqual([0, 1]);
  const { data } = await house().ask('{ commune(code: "33063") { name population employmentArea { code } } }');
  expect(data?.['commune']).toEqual({ name: 'Bordeaux', population: 267_991, employmentArea: { code: 'PROV-01' } });
});

test('holds another region in the place of the first', async () => {
  const { database } = house();
  await importTerritories({ database, region: '94' });
  expect(await countRows()).toEqual([2, 360, 19]);
  const { data } = await house().ask('{ region { name } commune(code: "2A004") { name employmentArea { code } } }');
  expect(data).toEqual({ region: { name: 'Corse' }, commune: { name: 'Ajaccio', employmentArea: null } });
});

test('refuses a region that does not exist, and changes nothing', async () => {
  const { database } = house();
  const before = await countRows();
  await expect(importTerritories({ database, region: '33' })).rejects.toThrow('No region has the code « 33 »');
  expect(await countRows()).toEqual(before);
});
