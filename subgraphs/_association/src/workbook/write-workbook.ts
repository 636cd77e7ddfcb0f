import { rename, rm, writeFile } from 'node:fs/promises';
import writeExcelFile from 'write-excel-file/node';

/** A sheet to write: its headings, and its rows of texts under them. */
export interface SheetTexts {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The most characters that programs take in a cell. */
const longestText = 32_767;

/**
 * Writes a workbook in place of the one there, readable by its owner alone. Every cell is a text in the format for
 * texts: none is ever taken for a formula, and what is typed over it stays as typed.
 */
export async function writeWorkbook(path: string, sheets: readonly SheetTexts[]): Promise<void> {
  const workbook = writeExcelFile(
    sheets.map(({ name, headings, rows }) => ({
      sheet: name,
      data: [headings.map((text) => ({ ...createCell(text), fontWeight: 'bold' as const })), ...rows.map(createRow)],
      columns: headings.map(() => ({ width: 20 })),
      stickyRowsCount: 1,
    })),
  );
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(unfinished, await workbook.toBuffer(), { mode: 0o600, flag: 'wx' });
    await rename(unfinished, path);
  } finally {
    await rm(unfinished, { force: true });
  }
}

const createRow = (texts: readonly string[]) => texts.map(createCell);

const createCell = (text: string) => ({
  value: encodeCharacters(text.slice(0, longestText)),
  type: String,
  format: '@',
});

/** Readers would take `_x0041_` for a letter A. Source: ECMA-376, part 1, 22.9.2.19. */
const encodeCharacters = (text: string): string => text.replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
