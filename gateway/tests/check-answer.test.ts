import { buildSchema, type FieldNode, Kind, type SelectionSetNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type AcceptId, findRefusal, isObject } from '../src/subgraph-client/check-answer.ts';
import { createShape, matchesType } from '../src/subgraph-client/shape.ts';
import { select } from './select.ts';

const schema = buildSchema(`
  type Query { one: E many: [E] grid: [[Int]] figure: Figure whole: Whole apart: Apart }
  type E { id: ID x: Int y: Int one: E }
  interface Figure { area: Int }
  type Square implements Figure { area: Int side: Int }
  type Circle implements Figure { area: Int }
  union Whole = E | Square
  interface Apart { id: ID }
`);
const believeAll: AcceptId = () => true;

function check(query: string, answer: unknown, accept = believeAll): string | null {
  const shape = createShape(select(query), 'Query', { schema, interfaceObjects: new Set(['Apart']) });
  return findRefusal(shape, answer, accept);
}

describe('an answer', () => {
  it('misses what one of several selections of an object selects', () => {
    expect(check('{ one { x } one { y } }', { one: { x: 1, y: 2 } })).toBeNull();
    expect(check('{ one { x } one { y } }', { one: { x: 1 } })).toMatch('missing');
  });

  it.each<[string, string, unknown]>([
    ['null for anything', '{ one { x } many { x } grid }', { one: null, many: null, grid: null }],
    [
      'null within a list, and within a list of it',
      '{ many { x } grid }',
      { many: [null, { x: null }], grid: [null, [null, 1]] },
    ],
    [
      'what is selected on its own type',
      '{ figure { __typename ... on Square { side } } }',
      { figure: { __typename: 'Circle' } },
    ],
    ['what is selected in a fragment without a type', '{ one { ... { x } } }', { one: { x: 1 } }],
    [
      'what is selected on an interface that the subgraph knows as an object',
      '{ apart { __typename id } }',
      { apart: { __typename: 'Apart', id: '1' } },
    ],
    ['the members of a union', '{ whole { __typename ... on E { x } } }', { whole: { __typename: 'E', x: 1 } }],
    [
      'an object that does not tell the only type that it can have',
      '{ one { __typename x } }',
      { one: { __typename: 'E', x: 1 } },
    ],
    ['one key that is selected twice', '{ one { x } one { x } }', { one: { x: 1 } }],
  ])('is believed with %s', (_, query, answer) => {
    expect(check(query, answer)).toBeNull();
  });

  it.each<[string, string, unknown]>([
    ['an object was selected, something else came', '{ one { x } }', { one: 5 }],
    ['an object does not tell its type', '{ figure { __typename area } }', { figure: { area: 1 } }],
    ['an object does not tell its type', '{ figure { __typename area } }', { figure: { __typename: null, area: 1 } }],
    [
      'an object is of a type that cannot be in its place',
      '{ figure { __typename } }',
      { figure: { __typename: 'E' } },
    ],
    [
      'an object is of a type that cannot be in its place',
      '{ figure { __typename } }',
      { figure: { __typename: 'Figure' } },
    ],
    [
      'an object is of a type that cannot be in its place',
      '{ figure { __typename } }',
      { figure: { __typename: 'Int' } },
    ],
    [
      'an object is of a type that cannot be in its place',
      '{ one { __typename x } }',
      { one: { __typename: 'Square', x: 1 } },
    ],
    ['a key came under E that was not selected', '{ one { x } }', { one: { x: 1, y: 1 } }],
    [
      'a key came under Circle that was not selected',
      '{ figure { __typename ... on Square { side } } }',
      { figure: { __typename: 'Circle', side: 1 } },
    ],
    ['a key is missing under E that was selected', '{ one { x y } }', { one: { x: 1 } }],
    ['a key is missing under Query that was selected', '{ one { x } }', {}],
    ['a key is missing under E that was selected', '{ one { ... on E { x } } }', { one: {} }],
    ['a __typename is not a string', '{ one { type: __typename } }', { one: { type: 1 } }],
    ['a __typename is not a string', '{ one { type: __typename } }', { one: { type: null } }],
    ['the field z is not known on E', '{ one { z } }', { one: { z: 1 } }],
    ['many is not a list', '{ many { x } }', { many: { 0: { x: 1 } } }],
    ['grid is not a list', '{ grid }', { grid: [1] }],
    ['grid is not of its type', '{ grid }', { grid: [[1], [2, '3']] }],
    ['x is not of its type', '{ many { x } }', { many: [{ x: 1 }, { x: 'one' }] }],
    ['x is not of its type', '{ one { one { x } } }', { one: { one: { x: {} } } }],
  ])('is not believed: %s (%s, %j)', (reason, query, answer) => {
    expect(check(query, answer)).toBe(reason);
  });

  it('holds an object where one was selected, and nothing that only resembles one', () => {
    for (const one of [5, 'a', '', true, [], [{}]])
      expect(check('{ one { x } }', { one }), JSON.stringify(one)).toMatch('something else');
  });

  it('may hold only ids that this subgraph may give, whatever they are called', () => {
    const accept: AcceptId = (typename, id) => typename === 'E' && id === 'mine';
    const query = '{ one { key: id } }';
    expect(check(query, { one: { key: 'mine' } }, accept)).toBeNull();
    expect(check(query, { one: { key: null } }, accept)).toBeNull();
    expect(check(query, { one: { key: 'yours' } }, accept)).toBe('an id of E belongs to somebody else');
    expect(check('{ one { id: x } }', { one: { id: 1 } }, accept)).toBeNull();
  });
});

it.each<[string | undefined, string, boolean]>([
  [undefined, 'E', true],
  ['E', 'E', true],
  ['Apart', 'Apart', true],
  ['Figure', 'Square', true],
  ['Whole', 'Square', true],
  ['Whole', 'Circle', false],
  ['Figure', 'E', false],
  ['Square', 'Circle', false],
  ['Figure', 'Nothing', false],
  ['Nothing', 'E', false],
])('tells whether what falls under %s may be a %s', (condition, typename, expected) => {
  expect(matchesType(condition, typename, schema)).toBe(expected);
});

it('shapes what the gateway itself selects, which has no list of directives', () => {
  const field: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
  const set: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [field] };
  const shape = createShape(set, 'E', { schema, interfaceObjects: new Set() });
  expect(findRefusal(shape, {}, believeAll)).toMatch('missing');
});

it('shapes each type once', () => {
  const shape = createShape(select('{ one { x } }'), 'Query', { schema, interfaceObjects: new Set() });
  expect(shape.fieldsOf('Query')).toBe(shape.fieldsOf('Query'));
});

it.each<[unknown, boolean]>([
  [{}, true],
  [null, false],
  [undefined, false],
  [[], false],
  ['a', false],
  [1, false],
])('tells whether %j is an object', (value, expected) => {
  expect(isObject(value)).toBe(expected);
});
