import { join } from 'node:path';
import { type ImportRun, readFileRecords, readRecord } from '@tresse/kit';
import type { Problem } from '@tresse/kit/values';
import type { z } from 'zod';

const mend = 'Correct these fields; the README of training-catalogue and its data/ show good records of each kind';

/** Which file of a folder holds rows of which form, and what else can stand against one. */
export interface RowFile<Row> {
  readonly file: string;
  readonly schema: z.ZodType<Row>;
  readonly findProblem?: (row: Row) => Problem | null;
}

/** Reads the good rows of a file, in its order, and rejects the others; none where there is no file. */
export async function readRows<Row>(
  folder: string,
  { file, schema, findProblem = () => null }: RowFile<Row>,
  run: ImportRun,
): Promise<Row[]> {
  const refuseFile: ImportRun['reject'] = (rejection) => {
    run.read();
    run.reject(rejection);
  };
  const records = await readFileRecords(join(folder, file), refuseFile);
  run.read(records.length);
  const seen = new Set<unknown>();
  return records.flatMap((record) => {
    const row = readRecord(schema, record, { refuse: run.reject, mend });
    if (!row) return [];
    const { id } = record.value as { readonly id: string };
    const problem = seen.has(id) ? sayRepeated(id) : findProblem(row);
    seen.add(id);
    if (problem) run.reject({ line: record.line, record: JSON.stringify(record.value), ...problem });
    return problem ? [] : [row];
  });
}

const sayRepeated = (id: string): Problem => ({
  reason: `The id « ${id} » is given twice`,
  mend: 'Keep one record for each id',
});
