import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { Table } from './find-table.ts';
import { readRows } from './read-rows.ts';

/**
 * Writes the data of an answer as CSV for spreadsheets set to French: a header row, semicolons, decimal commas, CRLF, UTF-8
 * with its mark. A text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function writeCsv(table: Table, data: unknown): Readable {
  const rows = readRows(table.fields, data).map((cells) => table.columns.map((_, column) => readCell(cells[column])));
  return Readable.from(rows).pipe(
    stringify({
      columns: [...table.columns],
      header: true,
      bom: true,
      delimiter: ';',
      record_delimiter: 'windows',
      escape_formulas: true,
      cast: { number: formatNumber, boolean: String },
    }),
  );
}

/** Numbers stay numbers: a minus before one begins no formula. */
function readCell(value: unknown): unknown {
  if (Array.isArray(value)) return value.flat(Number.POSITIVE_INFINITY).map(formatItem).join('; ');
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}

function formatItem(item: unknown): string {
  return typeof item === 'number' ? formatNumber(item) : String(item ?? '');
}

function formatNumber(value: number): string {
  return String(value).replace('.', ',');
}
