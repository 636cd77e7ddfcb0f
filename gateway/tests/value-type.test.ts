import { buildSchema, isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { readValueType } from '../src/supergraph/value-type.ts';

const schema = buildSchema(`
  type Query { String: String ID: ID Boolean: Boolean Float: Float Int: Int Date: Date Color: Color Query: Query rows: [[Int!]]! }
  scalar Date
  enum Color { RED }
`);
const query = schema.getType('Query');
if (!isObjectType(query)) throw new Error('not an object type');
const { rows, ...leaves } = query.getFields();

it.each<[string, readonly unknown[], readonly unknown[]]>([
  ['String', ['', 'a'], [1, true, {}, []]],
  ['ID', ['a', 1, -1], [1.5, 2 ** 53, true, {}]],
  ['Boolean', [true, false], [0, 'true', {}]],
  ['Float', [1, 1.5], ['1', true, {}]],
  ['Int', [0, 2 ** 31 - 1, -(2 ** 31)], [1.5, 2 ** 31, -(2 ** 31) - 1, '1', true]],
  ['Date', ['2026-11-27', 1, true], [{}, []]],
  ['Color', ['RED'], ['BLUE', 'constructor', 0, {}, ['RED']]],
  ['Query', [], [{}, 'a', 1]],
])('knows the values of %s', (name, values, others) => {
  const field = leaves[name];
  if (!field) throw new Error(`no field ${name}`);
  const { isLeafValue } = readValueType(field.type);
  expect(values.filter((value) => !isLeafValue(value))).toEqual([]);
  expect(others.filter(isLeafValue)).toEqual([]);
});

it('reads lists from the outside to the inside', () => {
  if (!rows) throw new Error('no rows');
  const type = readValueType(rows.type);
  const nulls = [type, type.item, type.item?.item].map((one) => one?.isNonNull);
  expect(nulls).toEqual([true, false, true]);
  expect(type.item?.item?.item).toBeNull();
  expect([type.isLeafValue([]), type.item?.item?.isLeafValue(1)]).toEqual([false, true]);
});
