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

it('misses only what no condition leaves out, on the way to it too', () => {
  const twice = '{ one { x } one @include(if: $v) { y } }';
  expect(check(twice, { one: { x: 1 } })).toBeNull();
  expect(check(twice, { one: { x: 1, y: 2 } })).toBeNull();
  expect(check(twice, { one: { y: 2 } })).toMatch('missing');
});

it('misses what stands under a condition once the object is here', () => {
  expect(check('{ one @include(if: $v) { x y } }', {})).toBeNull();
  expect(check('{ one @include(if: $v) { x y } }', { one: { x: 1 } })).toMatch('missing');
});
