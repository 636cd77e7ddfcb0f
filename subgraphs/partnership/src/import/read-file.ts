import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Rejection } from '@tresse/kit';
import type { RawRecord } from './records.ts';

/** Reads the records of a JSON file; none where there is no file. `refuse` hears of a file that is not a JSON list. */
export async function readFileRecords(file: string, refuse: (rejection: Rejection) => void): Promise<RawRecord[]> {
  if (!existsSync(file)) return [];
  const text = await readFile(file, 'utf8');
  const values = parseList(text);
  if (values) return values.map((value) => ({ value, line: findLine(text, value) }));
  refuse({
    line: null,
    record: text,
    reason: `${basename(file)} is not a list of records in JSON`,
    mend: 'Write JSON that begins with [ and ends with ]; a comma too many is the usual fault',
  });
  return [];
}

function parseList(text: string): readonly unknown[] | null {
  try {
    const values: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return Array.isArray(values) ? values : null;
  } catch {
    return null;
  }
}

/** The line on which a record tells its id; of equal ids the last, which is the one that is refused. */
function findLine(text: string, value: unknown): number | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  const id = JSON.stringify(value.id);
  const index = text.split('\n').findLastIndex((line) => line.includes('"id"') && line.includes(id));
  return index === -1 ? null : index + 1;
}
