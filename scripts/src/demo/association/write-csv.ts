import { writeFile } from 'node:fs/promises';
import type { CsvRecord } from './profile.ts';

/** Writes records as CSV: UTF-8, semicolons, the columns named in the first line. */
export async function writeCsv(path: string, columns: readonly string[], records: readonly CsvRecord[]): Promise<void> {
  const lines = records.map((record) => columns.map((column) => quote(record[column] ?? '')).join(';'));
  await writeFile(path, [columns.join(';'), ...lines, ''].join('\n'));
}

const quote = (value: string): string => (/[;"\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
