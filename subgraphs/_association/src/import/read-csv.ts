import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { Rejection } from '@tresse/kit';
import { type CsvError, parse } from 'csv-parse';

/** A record of a CSV file: its texts by column, the line on which it begins, and as it came. */
export interface CsvRecord {
  readonly line: number;
  readonly raw: string;
  readonly columns: Readonly<Record<string, string>>;
}

interface Parsed {
  readonly record: Record<string, string>;
  readonly raw: string;
  readonly info: { readonly lines: number };
}

/** Who hears what is not CSV; reading waits for `pause` now and then, so that what was heard can be put away. */
export interface CsvListener {
  reject(rejection: Rejection): void;
  pause(): Promise<void>;
}

/**
 * Reads a CSV file by streaming: UTF-8 with or without BOM, semicolons, column names in the first line. What is not CSV
 * goes to the listener, and reading goes on after it.
 */
export async function* readCsv(path: string, { reject, pause }: CsvListener): AsyncGenerator<CsvRecord> {
  const parser = parse({
    bom: true,
    delimiter: ';',
    columns: true,
    trim: true,
    info: true,
    raw: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error, raw = '') => {
      reject(describeError(error, raw));
      return undefined;
    },
  });
  const file = Readable.from(readChunks(path, pause));
  file.once('error', (error) => parser.destroy(error));
  for await (const { record, raw, info } of file.pipe(parser) as AsyncIterable<Parsed>) {
    yield { line: firstLine(info.lines, raw), raw: raw.trim(), columns: record };
  }
}

/** A parser that skips every record gives nothing that could be waited for: the pause is between chunks. */
async function* readChunks(path: string, pause: () => Promise<void>): AsyncGenerator<Buffer> {
  for await (const chunk of createReadStream(path)) {
    yield chunk;
    await pause();
  }
}

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
