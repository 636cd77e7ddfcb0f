import { buildSchema, Kind, parse } from 'graphql';
import { expect, it } from 'vitest';
import { createDataObject, isDataObject } from '../src/execution/data.ts';
import { mergeAnswer } from '../src/execution/merge-answer.ts';
import { createShape } from '../src/subgraph-client/shape.ts';

const schema = buildSchema('type Query { a: A } type A { x: Int y: Int list: [A!] json: Json } scalar Json');

function createShapeOf(text: string): ReturnType<typeof createShape> {
  const [operation] = parse(text).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('not an operation');
  return createShape([operation.selectionSet], 'Query', {
    schema,
    renames: new Map(),
    interfaceObjects: new Set(),
  });
}

function mergeAll(...answers: readonly object[]): object {
  const data = createDataObject();
  const shape = createShapeOf('{ a { x y list { x y } json } }');
  for (const answer of answers) mergeAnswer(data, shape, { a: answer });
  return JSON.parse(JSON.stringify(data['a']));
}

it('lets no later answer change what an earlier one gave, but fill what it left empty', () => {
  expect(mergeAll({ x: 1, y: null }, { x: 2, y: 3 })).toEqual({ x: 1, y: 3 });
});

it('merges lists item by item, and leaves out a later one of another length', () => {
  expect(mergeAll({ list: [{ x: 1 }, { x: 2 }] }, { list: [{ y: 3 }, { y: 4 }] })).toEqual({
    list: [
      { x: 1, y: 3 },
      { x: 2, y: 4 },
    ],
  });
  expect(mergeAll({ list: [{ x: 1 }] }, { list: [{ y: 3 }, { y: 4 }] })).toEqual({ list: [{ x: 1 }] });
});

it('gives objects nothing to inherit, and leaves a leaf that is JSON as it is', () => {
  const data = createDataObject();
  mergeAnswer(data, createShapeOf('{ a { json } }'), { a: { json: { __proto__: null, k: 1 } } });
  expect(isDataObject(data['a'])).toBe(true);
  expect(JSON.stringify(data)).toBe('{"a":{"json":{"k":1}}}');
});
