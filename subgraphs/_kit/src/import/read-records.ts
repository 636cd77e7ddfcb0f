import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { z } from 'zod';
import type { Rejection } from './keep-rejections.ts';

/** A record of a data file, and the line of its id where that was found. */
export interface RawRecord {
  readonly line: number | null;
  readonly value: unknown;
}

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

/** Reads a record by its schema; `refuse` hears what is wrong with it and how to `mend` it, then null comes back. */
export function readRecord<Row>(
  schema: z.ZodType<Row>,
  { line, value }: RawRecord,
  { refuse, mend }: { readonly refuse: (rejection: Rejection) => void; readonly mend: string },
): Row | null {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const reasons = parsed.error.issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': '));
  refuse({ line, record: JSON.stringify(value), reason: reasons.join('; '), mend });
  return null;
}
