import { createHash } from 'node:crypto';
import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { defaultBudgets } from '../src/admission/budgets.ts';
import { createDocuments } from '../src/admission/documents.ts';

const schema = buildSchema('type Query { x: Int }');
const hashOf = (source: string) => createHash('sha256').update(source).digest('hex');

it('gives the parsed document of an admitted source, the same each time', () => {
  const documents = createDocuments(schema, defaultBudgets);
  expect(documents.findRefusal('{ x }')).toBeNull();
  const first = documents.findValid(hashOf('{ x }'));
  expect(first?.kind).toBe('Document');
  expect(documents.findRefusal('{ x }')).toBeNull();
  expect(documents.findValid(hashOf('{ x }'))).toBe(first);
});

it('never gives a document that is not valid, or not admitted', () => {
  const documents = createDocuments(schema, { ...defaultBudgets, aliases: 0 });
  expect(documents.findRefusal('{ y }')).toBeNull();
  expect(documents.findValid(hashOf('{ y }'))).toBeNull();
  expect(documents.findRefusal('{ a: x }')?.extensions['code']).toBe('BUDGET_EXCEEDED');
  expect(documents.findValid(hashOf('{ a: x }'))).toBeNull();
});

/** A source of so many bytes, another one for each letter. */
const write = (letter: string, bytes: number) => `{ x } #${letter}`.padEnd(bytes);

/** Which sources are kept after all of these were asked for. */
function keep(sources: readonly string[], budgets = defaultBudgets): boolean[] {
  const documents = createDocuments(schema, budgets);
  for (const source of sources) documents.findRefusal(source);
  return [...new Set(sources)].map((source) => documents.findValid(hashOf(source)) !== null);
}

it('keeps 500 documents, those that came last', () => {
  const sources = Array.from({ length: 501 }, (_, index) => write(`${index}`, 0));
  expect(keep(sources.slice(1))).not.toContain(false);
  expect(keep(sources)).toEqual([false, ...sources.slice(1).map(() => true)]);
});

it('keeps 500,000 bytes, those that were asked for last', () => {
  const [a, b, c] = [write('a', 250_000), write('b', 250_000), write('c', 10)];
  expect(keep([a, b])).toEqual([true, true]);
  expect(keep([a, b, c])).toEqual([false, true, true]);
  expect(keep([a, b, a, a, a])).toEqual([true, true]);
  expect(keep([a, b, a, c])).toEqual([true, false, true]);
  expect(keep([a, b, c, a])).toEqual([true, false, true]);
});

it('keeps the last one, however large it is', () => {
  const large = write('a', 600_000);
  expect(keep([write('b', 10), large], { ...defaultBudgets, bodyBytes: 1_000_000 })).toEqual([false, true]);
});
