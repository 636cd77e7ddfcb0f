import { buildSchema, Kind, parse } from 'graphql';
import { expect, it } from 'vitest';
import { findRefusal } from '../src/subgraph-client/check-answer.ts';
import { createShape } from '../src/subgraph-client/shape.ts';

const schema = buildSchema('type Query { one: E } type E { x: Int y: Int }');

function check(query: string, answer: unknown): string | null {
  const [operation] = parse(query).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('not an operation');
  const shape = createShape(operation.selectionSet, 'Query', { schema, interfaceObjects: new Set() });
  return findRefusal(shape, answer, () => true);
}

it('misses what one of several selections of an object selects', () => {
  expect(check('{ one { x } one { y } }', { one: { x: 1, y: 2 } })).toBeNull();
  expect(check('{ one { x } one { y } }', { one: { x: 1 } })).toMatch('missing');
});
