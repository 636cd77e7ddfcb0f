import { type FieldNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { expect, it } from 'vitest';
import { dataKeyOf, hasOneMeaningPerKey, responseKeyOf } from '../src/planning/data-keys.ts';

const reserved = new Set(['id']);

function readOperation(text: string): OperationDefinitionNode {
  const [operation] = parse(text).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('not an operation');
  return operation;
}

it.each([
  ['name', 'name'],
  ['title: name', 'title'],
  ['id: name', 'alias_id'],
  ['__proto__: name', 'alias___proto__'],
  ['constructor: name', 'alias_constructor'],
  ['valueOf', 'alias_valueOf'],
  ['alias_id: name', 'alias_alias_id'],
])('keeps %s under %s', (field, dataKey) => {
  const node = readOperation(`{ ${field} }`).selectionSet.selections[0] as FieldNode;
  expect(dataKeyOf(node, reserved)).toBe(dataKey);
  expect(responseKeyOf(dataKey)).toBe(node.alias?.value ?? node.name.value);
});

it.each([
  ['{ a { x: name } b { x: name } }', true],
  ['{ a { x: name } b { x: label } }', false],
  ['{ a { price(in: EUR) } b { price(in: EUR) } }', true],
  ['{ a { price(in: EUR) } b { price(in: USD) } }', false],
  ['{ a { name } b { id(as: TEXT) } }', false],
])('finds whether each key means the same in all places of %s: %s', (text, isSo) => {
  expect(hasOneMeaningPerKey(readOperation(text), reserved)).toBe(isSo);
});
