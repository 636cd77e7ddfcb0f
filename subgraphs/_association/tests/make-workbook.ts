import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withTestFolder } from '@tresse/kit/testing';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { openWorkbook } from '../src/import/index.ts';
import { readWorkbook, type SheetTexts, writeDay, writeWorkbook } from '../src/workbook/index.ts';

/** A sheet by hand: its rows, and what comes behind them, as XML. */
export interface HandMadeSheet {
  readonly name: string;
  readonly rows: string;
  readonly behind?: string;
  readonly state?: string;
}

/** A workbook by hand: its sheets, shared texts and cell formats as XML. */
export interface HandMade {
  readonly sheets: readonly HandMadeSheet[];
  readonly sharedStrings?: string;
  /** Format codes, of which cells name the first as style 1. */
  readonly formats?: readonly string[];
  readonly properties?: string;
}

const relations = (lines: readonly string[]): string => `<Relationships>${lines.join('')}</Relationships>`;
const relate = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;

/** Lists the parts of a workbook, in the manner of Excel. */
export function makeParts({ sheets, sharedStrings = '', formats = [], properties = '' }: HandMade): Zippable {
  const named = sheets.map(
    ({ name, state = 'visible' }, index) => `<sheet name="${name}" state="${state}" r:id="r${index}"/>`,
  );
  const codes = formats.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>`);
  const styles = formats.map((_, index) => `<xf numFmtId="${164 + index}"/>`);
  const texts: Record<string, string> = {
    '_rels/.rels': relations([relate('r0', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `<workbook xmlns:r="r">${properties}<sheets>${named.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index) => relate(`r${index}`, 'worksheet', `worksheets/sheet${index}.xml`)),
      relate('s', 'sharedStrings', '/xl/sharedStrings.xml'),
      relate('t', 'styles', 'styles.xml'),
    ]),
    'xl/sharedStrings.xml': `<sst>${sharedStrings}</sst>`,
    'xl/styles.xml': `<styleSheet><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join('')}<xf numFmtId="22"/></cellXfs></styleSheet>`,
  };
  sheets.forEach(({ rows, behind = '' }, index) => {
    texts[`xl/worksheets/sheet${index}.xml`] = `<worksheet><sheetData>${rows}</sheetData>${behind}</worksheet>`;
  });
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]));
}

/** Makes the bytes of a workbook. */
export const makeWorkbook = (made: HandMade): Uint8Array => zipSync(makeParts(made));

/** Writes cells with texts in them, from column A on. */
export const inline = (...texts: string[]): string =>
  texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('');

/** Gives `work` the path of a file with these bytes, in a folder of its own. */
export const withFile = <T>(bytes: Uint8Array, work: (path: string) => Promise<T>): Promise<T> =>
  withTestFolder({ 'tables.xlsx': bytes }, (folder) => work(join(folder, 'tables.xlsx')));

/** Reads a table of a workbook: each record by its line, each fault with its reason. */
export const readTable = (bytes: Uint8Array, table: string): Promise<unknown[]> =>
  withFile(bytes, async (path) => {
    const delivered = await (await openWorkbook(path)).open(table);
    const parts = delivered ? await collect(delivered.parts) : [];
    return parts.map((part) =>
      part.kind === 'record' ? [part.record.line, part.record.columns] : [part.rejection.line, part.rejection.reason],
    );
  });

/** Turns files of CSV without quotes into sheets. */
export const toSheets = (files: Readonly<Record<string, string>>): SheetTexts[] =>
  Object.entries(files).map(([name, text]) => {
    const [headings = [], ...rows] = text
      .trimEnd()
      .split('\n')
      .map((line) => line.split(';'));
    return { name: name.replace('.csv', ''), headings, rows };
  });

/** Writes files of CSV as a workbook. */
export const writeTables = (path: string, files: Readonly<Record<string, string>>): Promise<void> =>
  writeWorkbook(path, toSheets(files));

/** Writes bytes over a file. */
export const overwrite = (path: string, bytes: Uint8Array | string): Promise<void> => writeFile(path, bytes);

/** Reads the texts of a workbook, sheet by sheet. */
export async function readTexts(path: string): Promise<Record<string, string[][]>> {
  const workbook = await readWorkbook(path);
  const texts: Record<string, string[][]> = {};
  for (const place of workbook.sheets) {
    const sheet = await workbook.openSheet(place, writeDay);
    const rows = await collect(sheet.rows);
    texts[place.name] = rows.map(({ cells }) => [...cells.values()].map(({ text }) => text));
  }
  return texts;
}

/** Reads all the XML of a workbook. */
export const readParts = async (path: string): Promise<string> =>
  Object.values(unzipSync(await readFile(path)))
    .map((bytes) => strFromU8(bytes))
    .join('');

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}
