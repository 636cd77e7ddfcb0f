import type { Rejection } from '@tresse/kit';
import { type CsvError, parse } from 'csv-parse';
import type { TablePart } from './delivery.ts';

interface Parsed {
  readonly record: Record<string, string>;
  readonly raw: string;
  readonly info: { readonly lines: number };
}

/**
 * Reads CSV by streaming: UTF-8 with or without BOM, semicolons, column names in the first line. Reading goes on after
 * what is not CSV.
 */
export async function* readCsv(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<TablePart> {
  const parts: TablePart[] = [];
  const parser = createParser((part) => parts.push(part));
  for await (const chunk of bytes) {
    await whenDone((done) => parser.write(chunk, done));
    yield* parts.splice(0);
  }
  await whenDone((done) => parser.end(done));
  yield* parts;
}

/** Parts are taken as they are met, not from the stream: a parser that skips every record would never give one. */
function createParser(take: (part: TablePart) => void) {
  const parser = parse({
    bom: true,
    delimiter: ';',
    columns: true,
    trim: true,
    info: true,
    raw: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_record: ({ record, raw, info }: Parsed) => {
      take({ kind: 'record', record: { line: firstLine(info.lines, raw), raw: raw.trim(), columns: record } });
      return null;
    },
    on_skip: (error, raw = '') => {
      take({ kind: 'fault', rejection: describeError(error, raw) });
      return undefined;
    },
  });
  // It ends once what it gives is read.
  return parser.resume();
}

const whenDone = (act: (done: (error?: Error | null) => void) => void): Promise<void> =>
  new Promise((resolve, reject) => act((error) => (error ? reject(error) : resolve())));

/** The parser tells the line on which a record ends; those between its quotes come before. */
const firstLine = (lastLine: number, raw: string): number => lastLine - (raw.trim().match(/\n/g)?.length ?? 0);

function describeError(error: CsvError | undefined, raw: string): Rejection {
  const record = raw.trim();
  const line = typeof error?.['lines'] === 'number' ? firstLine(error['lines'], raw) : null;
  if (error?.code === 'CSV_RECORD_INCONSISTENT_COLUMNS') {
    const mend = 'Give one value a column, separated by semicolons; put a value that holds one between quotes';
    return { line, record, reason: 'The record has not as many values as there are columns', mend };
  }
  const mend = 'Close each quote, and write a quote inside a quoted value twice';
  return { line, record, reason: 'The record is not CSV: a quote is out of place', mend };
}
