import { readFileSync } from 'node:fs';
import { isNothingTaken, rejectedRecord } from '@tresse/kit';
import { asc } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { deriveEmploymentAreas } from '../scripts/derive-employment-areas.ts';
import { importEmploymentAreas, importTerritories } from '../src/import/index.ts';
import { useHouse, withTable } from './make.ts';

const house = useHouse();
const header = 'commune_code;area_code;area_name';
const codes = ['33063', '33522', '17300', '87085'];

const importTable = (lines: readonly string[] | Uint8Array) =>
  withTable(lines, (file) => importEmploymentAreas({ database: house().database, file }));

const readAreas = async (): Promise<unknown> => {
  const fields = codes.map((code) => `c${code}: commune(code: "${code}") { employmentArea { code } }`);
  const communes = await house().read<Record<string, { employmentArea: { code: string } | null }>>(`{ ${fields} }`);
  return codes.map((code) => communes[`c${code}`]?.employmentArea?.code);
};

test('ships the stand-in that its script derives', () => {
  const file = new URL('../data/employment-areas.csv', import.meta.url);
  expect(readFileSync(file, 'utf8') === deriveEmploymentAreas(), 'run scripts/write-employment-areas.ts').toBe(true);
});

test('puts a table in the place of the stand-in, and never the stand-in over it', async () => {
  const table = [header, '33063;BX;Bassin de Bordeaux', '33522;BX;Bassin de Bordeaux', '17300;LR;"Rochelle; Ré"'];
  const first = await importTable(table);
  expect([first.read, first.created, first.changed, first.rejections]).toEqual([3, 0, 4293, []]);
  const again = await importTable(table);
  expect([again.created, again.changed]).toEqual([0, 0]);
  await importTerritories({ database: house().database, region: '75' });
  expect(await readAreas()).toEqual(['BX', 'BX', 'LR', undefined]);
});

test('takes the good lines and keeps each bad one with its line, its reason and how to mend it', async () => {
  const summary = await importTable([
    '# Bassins de la Région',
    header,
    '33063;BX;Bordeaux',
    '75056;BX;Bordeaux',
    '33000000;BX;Bordeaux',
    '17300;"LR;La Rochelle',
    '87085;LI;',
    '',
    '33063;LI;Limoges',
    '33522;BX;Burdigala',
    ' 87085 ; LI ; Limoges ',
  ]);
  expect([summary.read, summary.rejectedCount, isNothingTaken(summary)]).toEqual([8, 6, false]);
  expect(await readAreas()).toEqual(['BX', undefined, undefined, 'LI']);
  const kept = await house().database.db.select().from(rejectedRecord).orderBy(asc(rejectedRecord.line));
  expect(kept.map(({ line, record, reason }) => [line, record, reason])).toEqual([
    [4, '75056;BX;Bordeaux', 'Commune 75056 is not a current commune of the region'],
    [5, '33000000;BX;Bordeaux', 'Commune code « 33000000 » is not a COG code'],
    [6, '17300;"LR;La Rochelle', 'The line is not CSV'],
    [7, '87085;LI;', 'The area has no code or no name'],
    [9, '33063;LI;Limoges', 'Commune 33063 is already in area BX'],
    [10, '33522;BX;Burdigala', 'Area BX is already named « Bordeaux »'],
  ]);
  expect(kept.every(({ mend }) => mend.length > 10)).toBe(true);
});

test('leaves everything as it is when nothing of a table can be taken', async () => {
  const before = await readAreas();
  const tables = [[], ['33063,BX,Bordeaux'], [header], [header, '33063;BX'], [header, '99999;BX;Bordeaux']];
  for (const table of tables) expect(isNothingTaken(await importTable(table)), table.join(' / ')).toBe(true);
  expect(await readAreas()).toEqual(before);
});

test('takes a byte order mark and other column orders, and refuses lines that are not UTF-8 or hold NUL', async () => {
  const latin = Buffer.from(`\uFEFFarea_name;Area_Code;commune_code\r\nPérigueux;PX;24322\r\n`);
  const summary = await importTable(
    Buffer.concat([latin, Buffer.from('Guéret;GT;23096\r\nTu\0lle;TU;19272', 'latin1')]),
  );
  expect([summary.read, summary.rejections.map(({ line, reason }) => [line, reason])]).toEqual([
    3,
    [
      [3, 'The line is not UTF-8'],
      [4, 'The line is not UTF-8'],
    ],
  ]);
  const { data } = await house().ask('{ commune(code: "24322") { employmentArea { name } } }');
  expect(data?.['commune']).toEqual({ employmentArea: { name: 'Périgueux' } });
});

test('says which file cannot be opened', async () => {
  await expect(importEmploymentAreas({ database: house().database, file: '/nowhere.csv' })).rejects.toThrow('nowhere');
});
