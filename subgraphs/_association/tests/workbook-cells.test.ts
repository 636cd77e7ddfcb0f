import { expect, test } from 'vitest';
import { inline, makeWorkbook, readTable } from './make-workbook.ts';

const formats = [
  'mmm\\-yy',
  'dd/mm/yyyy',
  '[$-40C]d mmmm yyyy\\ hh:mm',
  '000000000',
  '0.00\\ &quot;jours&quot;',
  '[h]:mm',
];

/** Reads one cell, given as XML, that stands in column B of row 2 of a table. */
async function readCell(cell: string, table = 'teams'): Promise<unknown> {
  const rows = `<row r="1">${inline('a', 'b')}</row><row r="2">${inline('-')}${cell}</row>`;
  const sharedStrings =
    '<si><t>quai</t></si><si><r><t>du </t></r><r><t xml:space="preserve">port</t></r><rPh><t>x</t></rPh></si>';
  const [read] = await readTable(makeWorkbook({ sheets: [{ name: table, rows }], sharedStrings, formats }), table);
  const [, columns] = read as [number, Record<string, string> | string];
  return typeof columns === 'string' ? columns : columns['b'];
}

test.each([
  ['a whole number', '<c r="B2"><v>123456789</v></c>', '123456789'],
  ['a number written with an exponent', '<c r="B2"><v>3.3063E4</v></c>', '33063'],
  ['a number of fifteen digits', '<c r="B2"><v>285057800608436</v></c>', '285057800608436'],
  ['a number of twenty-two digits', '<c r="B2"><v>1E+21</v></c>', '1000000000000000000000'],
  ['a number as it was computed', '<c r="B2"><v>12.000000000000002</v></c>', '12'],
  ['a number with decimals', '<c r="B2"><v>3.1400000000000001</v></c>', '3.14'],
  ['a number that shows zeros in front', '<c r="B2" s="4"><v>18</v></c>', '000000018'],
  ['a number with a unit', '<c r="B2" s="5"><v>12</v></c>', '12'],
  ['a month', '<c r="B2" s="1"><v>46143</v></c>', '2026-05-01'],
  ['a day', '<c r="B2" s="2"><v>46143</v></c>', '2026-05-01'],
  ['a day that hides its time', '<c r="B2" s="2"><v>46143.75</v></c>', '2026-05-01'],
  ['a day that an ISO text tells', '<c r="B2" t="d"><v>2026-05-01T00:00:00</v></c>', '2026-05-01'],
  ['a negative date as its number', '<c r="B2" s="2"><v>-1</v></c>', '-1'],
  ['a boolean', '<c r="B2" t="b"><v>1</v></c>', 'oui'],
  ['another boolean', '<c r="B2" t="b"><v>0</v></c>', 'non'],
  ['a shared text', '<c r="B2" t="s"><v>0</v></c>', 'quai'],
  ['a rich text', '<c r="B2" t="s"><v>1</v></c>', 'du port'],
  ['a formula with a number', '<c r="B2"><f>A1+1</f><v>33063</v></c>', '33063'],
  ['a formula with a text', '<c r="B2" t="str"><f>A1&amp;"x"</f><v>a_x0041_</v></c>', 'aA'],
  ['a formula that gives nothing', '<c r="B2" t="str"><f>""</f><v></v></c>', ''],
  ['a formula without its value', '<c r="B2"><f>A1</f></c>', 'Cell B2 holds a formula without its value'],
  ['a formula with an empty value', '<c r="B2"><f>A1</f><v/></c>', 'Cell B2 holds a formula without its value'],
  ['an error', '<c r="B2" t="e"><f>NA()</f><v>#N/A</v></c>', 'Cell B2 holds the error #N/A'],
])('reads %s', async (_, cell, expected) => {
  expect(await readCell(cell)).toBe(expected);
});

test.each([
  ['in winter', '46095.395833333336', '2026-03-14T09:30:00+01:00'],
  ['in summer', '46143.395833333336', '2026-05-01T09:30:00+02:00'],
  ['before clocks go forward', '46110.083321759259', '2026-03-29T01:59:59+01:00'],
  ['after clocks went forward', '46110.125', '2026-03-29T03:00:00+02:00'],
  ['that clocks leave out, as an hour later', '46110.104166666664', '2026-03-29T02:30:00+01:00'],
  ['that comes twice, as the first', '46320.104166666664', '2026-10-25T02:30:00+02:00'],
  ['after clocks went back', '46320.125', '2026-10-25T03:00:00+01:00'],
  ['at midnight', '46143', '2026-05-01T00:00:00+02:00'],
  ['with milliseconds', '46143.395838773147', '2026-05-01T09:30:00.470+02:00'],
])('reads a time of a referral %s as one of Paris', async (_, serial, expected) => {
  expect(await readCell(`<c r="B2" s="3"><v>${serial}</v></c>`, 'referrals')).toBe(expected);
  expect(await readCell(`<c r="B2" s="7"><v>${serial}</v></c>`, 'referrals')).toBe(expected);
});

test('tells no time of a referral where none is told', async () => {
  expect(await readCell('<c r="B2" s="2"><v>46143</v></c>', 'referrals')).toBe('2026-05-01');
});

test('counts days from 1904 where the workbook does', async () => {
  const rows = `<row>${inline('a')}</row><row><c s="2"><v>44681</v></c></row>`;
  const bytes = makeWorkbook({ sheets: [{ name: 'teams', rows }], formats, properties: '<workbookPr date1904="1"/>' });
  expect(await readTable(bytes, 'teams')).toEqual([[2, { a: '2026-05-01' }]]);
});
