import { type FieldNode, Kind, type OperationDefinitionNode, parse, visit } from 'graphql';
import { expect, it } from 'vitest';
import { createDataKeys, responseKeyOf } from '../src/planning/data-keys.ts';

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
  ['id(as: TEXT)', 'alias_id'],
])('keeps %s under %s', (field, dataKey) => {
  const operation = readOperation(`{ ${field} }`);
  const node = operation.selectionSet.selections[0] as FieldNode;
  expect(createDataKeys(operation, reserved).of(node)).toBe(dataKey);
  expect(responseKeyOf(dataKey)).toBe(node.alias?.value ?? node.name.value);
});

it.each([
  ['{ a { x: name } b { x: name } }', ['x', 'x']],
  ['{ a { x: name } b { x: label } }', ['x', 'alias_1_x']],
  ['{ a { price(in: EUR) } b { price(in: EUR) } }', ['price', 'price']],
  ['{ a { price(in: EUR) } b { price(in: USD) } }', ['price', 'alias_1_price']],
  ['{ a { id: name } b { id } }', ['alias_1_id', 'id']],
])('keeps what means something else under another key: %s', (text, dataKeys) => {
  const operation = readOperation(text);
  const keys = createDataKeys(operation, reserved);
  const leaves: string[] = [];
  visit(operation, { [Kind.FIELD]: (field) => void (field.selectionSet || leaves.push(keys.of(field))) });
  expect(leaves).toEqual(dataKeys);
  expect(leaves.map(responseKeyOf)).toEqual(dataKeys.map((key) => key.split('_').at(-1)));
});
