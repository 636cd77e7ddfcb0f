import { decodeLines, type JsonPart, type LinePart, readLines, UnreadableFile } from '@tresse/kit/json';
import { readElements } from './read-elements.ts';

/** A page of an API begins with one of its own fields; a record never does. */
const page = /^\s*\{\s*"(?:count|next|previous|results|items|total|page|size|pages)"\s*:/;

/**
 * Reads a file of JSON records as it arrives, one chunk at a time: an array, a page of an API (`results` or `items`), or
 * one record a line. Behind a fault an array is read no further; of lines, only the bad one is lost.
 */
export async function* readJsonRecords(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<JsonPart> {
  try {
    const parts = decodeLines(bytes);
    const head = await readHead(parts);
    const begin = head.map(({ text }) => text).join('');
    const whole = putBefore(head, parts);
    if (begin.trimStart().startsWith('[')) yield* readElements(whole, ['$.*']);
    else if (page.test(begin)) yield* readElements(whole, ['$.results.*', '$.items.*']);
    else yield* readLines(whole);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    yield { kind: 'fault', line: error.line, text: '', problem: { reason: error.message, mend: error.mend } };
  }
}

/** Enough of a file to see its form: until its first name is read. */
async function readHead(parts: AsyncGenerator<LinePart>): Promise<LinePart[]> {
  const head: LinePart[] = [];
  let text = '';
  while (!/^\s*(?:[^\s{]|\{\s*(?:[^\s"]|"[^"]*"\s*:))/.test(text)) {
    const next = await parts.next();
    if (next.done) break;
    head.push(next.value);
    text += next.value.text;
  }
  return head;
}

async function* putBefore(head: readonly LinePart[], rest: AsyncIterable<LinePart>): AsyncGenerator<LinePart> {
  yield* head;
  yield* rest;
}
