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

it.each([
  ['a thousand small ones', 1000, 0],
  ['a few large ones', 10, 200_000],
])('drops the oldest of %s', (_, count, size) => {
  const documents = createDocuments(schema, defaultBudgets);
  const sources = Array.from({ length: count }, (_, index) => `{ x } #${index}${' '.repeat(size)}`);
  for (const source of sources) documents.findRefusal(source);
  expect(documents.findValid(hashOf(sources[0] ?? ''))).toBeNull();
  expect(documents.findValid(hashOf(sources.at(-1) ?? ''))).not.toBeNull();
});
