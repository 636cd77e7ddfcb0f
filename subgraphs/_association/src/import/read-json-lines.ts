import { decodeLines, type JsonPart, readLines, UnreadableFile } from '@tresse/kit/json';
import type { TablePart, TableRecord } from './delivery.ts';

/** Reads JSON lines by streaming: UTF-8, an object a line, in which each column is named. A bad line is lost alone. */
export async function* readJsonLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<TablePart> {
  try {
    for await (const part of readLines(decodeLines(bytes))) yield toTablePart(part);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    yield toFault(error.line, '', error.message, error.mend);
  }
}

function toTablePart(part: JsonPart): TablePart {
  if (part.kind === 'fault') return toFault(part.line, part.text, part.problem.reason, part.problem.mend);
  const { line, value } = part;
  const raw = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return toFault(line, raw, 'The line is no object', 'Write each record as an object, its columns by name');
  return readColumns({ line, raw, entries: Object.entries(value) });
}

function readColumns({
  line,
  raw,
  entries,
}: Omit<TableRecord, 'columns'> & { entries: [string, unknown][] }): TablePart {
  const texts = entries.map(([name, value]) => [name, writeText(value)] as const);
  const [nested] = texts.find(([, text]) => text === null) ?? [];
  if (nested !== undefined)
    return toFault(
      line,
      raw,
      `Column « ${nested} » holds an object`,
      'Give a text, a number, true, false or a list of these',
    );
  return {
    kind: 'record',
    record: { line, raw, columns: Object.fromEntries(texts.map(([name, text]) => [name, text ?? ''])) },
  };
}

/** The text that a cell of a table would hold; null of what no cell can. */
function writeText(value: unknown): string | null {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (typeof value !== 'object') return String(value);
  const texts = Array.isArray(value) ? value.map(writeText) : [null];
  return texts.includes(null) ? null : texts.join('|');
}

const toFault = (line: number, record: string, reason: string, mend: string): TablePart => ({
  kind: 'fault',
  rejection: { line, record, reason, mend },
});
