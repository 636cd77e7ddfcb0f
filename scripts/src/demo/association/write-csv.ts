import { TextFile } from '../text-file.ts';
import type { CsvRecord } from './profile.ts';

/** Writes records as CSV: UTF-8, semicolons, the columns of the first one named in the first line. */
export async function writeCsv(path: string, records: Iterable<CsvRecord>): Promise<void> {
  await using file = await TextFile.open(path);
  let columns: string[] | null = null;
  for (const record of records) {
    if (!columns) {
      columns = Object.keys(record);
      await file.write(`${columns.join(';')}\n`);
    }
    await file.write(`${columns.map((column) => quote(record[column] ?? '')).join(';')}\n`);
  }
  if (!columns) await file.write('\n');
}

const quote = (value: string): string => (/[;"\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
