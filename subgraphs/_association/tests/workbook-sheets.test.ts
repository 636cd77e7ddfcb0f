import { expect, test } from 'vitest';
import { openWorkbook } from '../src/import/index.ts';
import { inline, makeWorkbook, readTable, withFile } from './make-workbook.ts';

const row = (line: number, ...texts: string[]): string => `<row r="${line}">${inline(...texts)}</row>`;
const teams = (rows: string, behind = ''): Uint8Array => makeWorkbook({ sheets: [{ name: 'teams', rows, behind }] });

test('numbers records as the sheet does, and passes over empty rows and columns without a name', async () => {
  const rows = `${row(3, ' a ', '', 'c')}<row r="4"/>${row(6, '1', 'note', '3', 'note')}${row(8, '', 'note')}${row(9, '', ' ')}<row r="12"><c r="C12"><v>7</v></c></row>`;
  expect(await readTable(teams(rows), 'teams')).toEqual([
    [6, { a: '1', c: '3' }],
    [12, { a: '', c: '7' }],
  ]);
});

test('numbers rows and cells that have no number by their place', async () => {
  const rows = `<row>${inline('a', 'b')}</row><row>${inline('1', '2')}</row><row r="5"><c r="B5"><v>3</v></c></row><row>${inline('4')}</row>`;
  expect(await readTable(teams(rows), 'teams')).toEqual([
    [2, { a: '1', b: '2' }],
    [5, { a: '', b: '3' }],
    [6, { a: '4', b: '' }],
  ]);
});

test('refuses the rows that a merged cell leaves without their value, and no others', async () => {
  const rows = [row(1, 'a', 'b', '', 'd'), ...[2, 3, 4, 5].map((line) => row(line, `${line}`, 'x', 'x', 'x'))].join('');
  const merged = ['A2:A3', 'B5:D5', 'C4:C5', 'F1:F9'].map((range) => `<mergeCell ref="${range}"/>`);
  expect(await readTable(teams(rows, `<mergeCells>${merged.join('')}</mergeCells>`), 'teams')).toEqual([
    [2, { a: '2', b: 'x', d: 'x' }],
    [3, 'Cells A2:A3 are merged'],
    [4, { a: '4', b: 'x', d: 'x' }],
    [5, 'Cells B5:D5 are merged'],
  ]);
});

test('finds a table whatever the capitals and spaces of its sheet, and none in a hidden or another one', async () => {
  const rows = row(1, 'a') + row(2, '1');
  const bytes = makeWorkbook({
    sheets: [
      { name: 'Notes', rows },
      { name: ' Teams ', rows },
      { name: 'people', rows, state: 'hidden' },
      { name: 'units', rows, state: 'veryHidden' },
    ],
  });
  const opened = await withFile(bytes, async (path) => {
    const delivery = await openWorkbook(path);
    return Promise.all(
      ['units', 'centers', 'teams', 'people'].map(async (name) => (await delivery.open(name)) !== null),
    );
  });
  expect(opened).toEqual([false, false, true, false]);
});

test('reads elements with prefixes', async () => {
  const rows =
    '<x:row r="1"><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row><x:row r="2"><x:c><x:v>1</x:v></x:c></x:row>';
  expect(await readTable(teams(rows), 'teams')).toEqual([[2, { a: '1' }]]);
});

test('keeps columns by whatever name', async () => {
  const rows = row(1, '__proto__', 'constructor') + row(2, 'x', 'y');
  const [[line, columns] = []] = (await readTable(teams(rows), 'teams')) as [number, object][];
  expect([line, Object.entries(columns ?? {})]).toEqual([
    2,
    [
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ],
  ]);
});

test.each([
  [
    'two sheets of one table',
    makeWorkbook({
      sheets: [
        { name: 'teams', rows: '' },
        { name: 'Teams', rows: '' },
      ],
    }),
    /two sheets called teams/,
  ],
  ['two columns of one name', teams(row(1, 'a', 'a')), /sheet teams: two columns are called « a »/],
  [
    'very many columns',
    teams(row(1, ...Array.from({ length: 201 }, (_, index) => `c${index}`))),
    /more than 200 columns/,
  ],
  ['rows out of order', teams(row(2, 'a') + row(2, 'b')), /is damaged/],
])('refuses %s', async (_, bytes, fault) => {
  await expect(readTable(bytes, 'teams')).rejects.toThrow(fault);
});
