import type { CellDate } from './dates.ts';
import { describeDamage, WorkbookFault } from './fault.ts';
import { type MergedCells, readMergedCells } from './merged-cells.ts';
import { type NumberFormat, readNumberFormats } from './number-formats.ts';
import { openPackage, type Package } from './package.ts';
import { parseXml } from './parse-xml.ts';
import { RowListener, type SheetRow } from './read-rows.ts';
import { readStructure, type SheetPlace, type Structure } from './structure.ts';
import { readSharedStrings } from './text.ts';

/** A sheet, read by streaming: its rows as the sheet numbers them, those without cells left out. */
export interface Sheet {
  readonly merged: readonly MergedCells[];
  /** How much of it was read, from 0 to 1. */
  readonly share: number;
  readonly rows: AsyncIterable<SheetRow>;
}

/** A workbook that was opened. */
export interface Workbook {
  readonly path: string;
  /** SHA-256 of the file. */
  readonly fingerprint: string;
  readonly sheets: readonly SheetPlace[];
  /** Opens a sheet; `writeDate` makes the text of a cell that holds a date. */
  openSheet(sheet: SheetPlace, writeDate: (date: CellDate) => string): Promise<Sheet>;
}

/**
 * Opens an .xlsx file of at most 50 MB, 250 MB once unpacked, of whose sheets none holds more than 250 million
 * characters;
 * throws `WorkbookFault`, at once or while a sheet is read, for any other.
 */
export async function readWorkbook(path: string): Promise<Workbook> {
  const parts = await openPackage(path);
  const structure = await telling(path, () => readStructure(parts));
  const texts = await telling(path, () => readTexts(parts, structure));
  return {
    path,
    fingerprint: parts.fingerprint,
    sheets: structure.sheets,
    async openSheet({ part }, writeDate) {
      const total = parts.sizeOf(part) ?? 1;
      let done = 0;
      const reading = { ...texts, countsFrom1904: structure.countsFrom1904, writeDate };
      const bytes = counting(parts.read(part), (length) => {
        done += length;
      });
      const rows = parseXml<SheetRow>(bytes, (give) => new RowListener(reading, give));
      return {
        merged: await telling(path, () => readMergedCells(parts, part)),
        get share() {
          return Math.min(1, done / total);
        },
        rows: guardRows(path, rows, createBudget(path)),
      };
    },
  };
}

async function readTexts(parts: Package, { sharedStrings, styles }: Structure) {
  return {
    sharedStrings: sharedStrings ? await readSharedStrings(parts, sharedStrings) : [],
    formats: styles ? await readNumberFormats(parts, styles) : ([] as NumberFormat[]),
  };
}

async function* guardRows(path: string, rows: AsyncIterator<SheetRow>, spend: (row: SheetRow) => void) {
  for (;;) {
    const { done, value } = await telling(path, () => rows.next());
    if (done) return;
    spend(value);
    yield value;
  }
}

async function* counting(bytes: AsyncIterable<Uint8Array>, count: (length: number) => void) {
  for await (const chunk of bytes) {
    yield chunk;
    count(chunk.length);
  }
}

/** Few shared texts may be named by very many cells: what a sheet comes to is bounded too. */
function createBudget(path: string, most = 250_000_000): (row: SheetRow) => void {
  let left = most;
  return ({ cells }) => {
    for (const { text } of cells.values()) left -= text.length;
    if (left < 0)
      throw new WorkbookFault(`${path} has a sheet of more than ${most / 1_000_000} million characters: split it.`);
  };
}

async function telling<T>(path: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw error instanceof WorkbookFault ? error : describeDamage(path, error);
  }
}
