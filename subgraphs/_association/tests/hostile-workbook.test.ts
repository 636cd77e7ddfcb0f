import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { inline, makeParts, makeWorkbook, readTable } from './make-workbook.ts';

const rows = `<row>${inline('a')}</row><row>${inline('1')}</row>`;
const whole = makeWorkbook({ sheets: [{ name: 'teams', rows }] });
const parts = makeParts({ sheets: [{ name: 'teams', rows }] });
const sheet = 'xl/worksheets/sheet0.xml';

/** A workbook whose directory tells another size of its first sheet once unpacked. */
function declare(size: number, bytes: Uint8Array): Uint8Array {
  const lying = Buffer.from(bytes);
  const name = lying.lastIndexOf(sheet);
  lying.writeUInt32LE(size, name - 46 + 24);
  return lying;
}

const zeros = new Uint8Array(251_000_000);

test.each([
  ['no file of the kind', strToU8('code;nom\n'), /is not a workbook: give an \.xlsx file/],
  ['an empty file', new Uint8Array(0), /is not a workbook/],
  [
    'an old or a locked workbook',
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
    /take the password off and save it as \.xlsx/,
  ],
  ['a workbook that was cut short', whole.subarray(0, whole.length - 40), /was cut short/],
  ['another kind of zip', zipSync({ 'content.xml': strToU8('<x/>') }), /save it as \.xlsx/],
  ['a binary workbook', makeBinary(), /save it as \.xlsx/],
  ['a sheet that is no XML', zipSync({ ...parts, [sheet]: strToU8('<worksheet><row>') }), /is damaged/],
  ['a sheet that is not UTF-8', zipSync({ ...parts, [sheet]: Uint8Array.from([60, 97, 62, 0xff]) }), /is damaged/],
  ['a sheet that is missing', zipSync(omit(sheet)), /is damaged/],
  [
    'a shared text that is missing',
    makeWorkbook({ sheets: [{ name: 'teams', rows: '<row><c t="s"><v>9</v></c></row>' }] }),
    /is damaged/,
  ],
  ['an entity that a document defines', defineEntity(), /is damaged/],
  [
    'more than 250 MB once unpacked',
    zipSync({ ...parts, 'xl/media/a.bin': zeros }),
    /at most 50 MB, and 250 MB once unpacked/,
  ],
  ['more than is declared', declare(20, whole), /is damaged/],
  ['more than 50 MB', new Uint8Array(50_000_001), /at most 50 MB/],
  ['a few texts named by very many cells', repeatText(), /more than 250 million characters/],
  ['very many merged cells', mergeMany(), /more than 1000 merged cells/],
])('refuses %s', async (_, bytes, fault) => {
  await expect(readTable(bytes, 'teams')).rejects.toThrow(fault);
});

test('reads the workbook that the hostile ones are made of', async () => {
  expect(await readTable(whole, 'teams')).toEqual([[2, { a: '1' }]]);
});

function omit(part: string) {
  return Object.fromEntries(Object.entries(parts).filter(([name]) => name !== part));
}

function makeBinary(): Uint8Array {
  const relations =
    '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>';
  return zipSync({ ...parts, '_rels/.rels': strToU8(relations) });
}

function defineEntity(): Uint8Array {
  const text = `<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData><row>${inline('&a;')}</row></sheetData></worksheet>`;
  return zipSync({ ...parts, [sheet]: strToU8(text) });
}

function repeatText(): Uint8Array {
  const cells = '<row><c t="s"><v>0</v></c></row>'.repeat(300);
  return makeWorkbook({
    sheets: [{ name: 'teams', rows: cells }],
    sharedStrings: `<si><t>${'x'.repeat(1_000_000)}</t></si>`,
  });
}

function mergeMany(): Uint8Array {
  return makeWorkbook({ sheets: [{ name: 'teams', rows, behind: '<mergeCell ref="A1:A2"/>'.repeat(1001) }] });
}
