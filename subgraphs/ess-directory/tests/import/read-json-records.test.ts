import type { JsonPart } from '@tresse/kit/json';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readJsonRecords } from '../../src/import/read-json-records.ts';

/** Reads a text whose bytes arrive in chunks of these sizes, over and over. */
async function readText(text: string, sizes: readonly number[] = [1_000]): Promise<JsonPart[]> {
  const bytes = new TextEncoder().encode(text);
  async function* chunks(): AsyncGenerator<Uint8Array> {
    let start = 0;
    for (let index = 0; start < bytes.length; index++) {
      const size = sizes[index % sizes.length] ?? 1;
      yield bytes.subarray(start, start + size);
      start += size;
    }
  }
  const parts: JsonPart[] = [];
  for await (const part of readJsonRecords(chunks())) parts.push(part);
  return parts;
}

const tell = (parts: readonly JsonPart[]) =>
  parts.map((part) => [part.line, part.kind === 'record' ? part.value : part.problem.reason]);

it.each([
  ['an array', '[{"a":1},{"a":2}]'],
  ['an array behind a byte order mark', '\uFEFF [{"a":1},{"a":2}] \n'],
  ['a page of les emplois de l’inclusion', '{"count":2,"next":null,"previous":null,"results":[{"a":1},{"a":2}]}'],
  ['a page of data·inclusion', '{ "items": [{"a":1},{"a":2}], "total": 2, "page": 1 }'],
])('reads %s', async (_form, text) => {
  for (const size of [1, 1_000]) {
    expect(tell(await readText(text, [size]))).toEqual([
      [1, { a: 1 }],
      [1, { a: 2 }],
    ]);
  }
});

it('reads one record a line, blank lines apart', async () => {
  const text = '{"a":1}\r\n\n{"results":[{"a":2}],"a":"\u2028"}\n{"a":3}';
  expect(tell(await readText(text))).toEqual([
    [1, { a: 1 }],
    [3, { results: [{ a: 2 }], a: '\u2028' }],
    [4, { a: 3 }],
  ]);
});

const records = fc.array(fc.object({ maxDepth: 3, withNullPrototype: false }), { maxLength: 8 });
const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });

it('gives what JSON.parse gives, with the line on which each record begins, however it is laid out and cut', async () => {
  await fc.assert(
    fc.asyncProperty(records, fc.integer({ min: 0, max: 3 }), sizes, async (values, indent, cut) => {
      const text = JSON.stringify(values, null, indent);
      const parts = await readText(text, cut);
      expect(parts.map((part) => part.kind === 'record' && part.value)).toEqual(JSON.parse(text));
      const begins = text.split('\n').flatMap((line, index) => (/^ {1,3}\{/.test(line) ? [index + 1] : []));
      const ownLines = begins.filter((begin) => text.split('\n')[begin - 1]?.indexOf('{') === indent);
      if (indent > 0) expect(parts.map(({ line }) => line)).toEqual(ownLines);
    }),
    { numRuns: 300 },
  );
});

it.each([
  [
    '[{"a":1},\n{"a":}]',
    [
      [1, { a: 1 }],
      [2, 'The JSON is malformed: unexpected right brace'],
    ],
  ],
  [
    '[{"a":1},\n{"a":2}',
    [
      [1, { a: 1 }],
      [2, { a: 2 }],
      [2, 'The JSON is malformed: it ends too early'],
    ],
  ],
  [
    '[{"a":1}\n{"a":2}]',
    [
      [1, { a: 1 }],
      [2, 'The JSON is malformed: unexpected left brace'],
    ],
  ],
  [
    '[{"a":1}] x',
    [
      [1, { a: 1 }],
      [1, 'The JSON is malformed: unexpected « x »'],
    ],
  ],
  [
    '{"results":[{"a":1}],"next"',
    [
      [1, { a: 1 }],
      [1, 'The JSON is malformed: it ends too early'],
    ],
  ],
  [
    '{"a":1}\n{"a":\n{"a":3}\n',
    [
      [1, { a: 1 }],
      [2, 'The line is no JSON'],
      [3, { a: 3 }],
    ],
  ],
  ['Bonjour', [[1, 'The line is no JSON']]],
  ['', []],
])('takes what is good of « %s »', async (text, expected) => {
  expect(tell(await readText(text))).toEqual(expected);
});

it('tells the line from which bytes are not UTF-8', async () => {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('{"a":1}\n');
    yield Buffer.from('{"a":"é"}\n', 'latin1');
  }
  const parts: JsonPart[] = [];
  for await (const part of readJsonRecords(bytes())) parts.push(part);
  expect(tell(parts)).toEqual([
    [1, { a: 1 }],
    [2, 'Bytes are not UTF-8'],
  ]);
});

it('quotes nothing of a malformed file', async () => {
  const parts = await readText('[{"a":1 "camille.exemplaire@galet.example"}]');
  expect(JSON.stringify(parts)).not.toContain('camille');
});
