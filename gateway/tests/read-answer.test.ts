import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readAnswer } from '../src/ownership/read-answer.ts';
import type { Call, CallGroup } from '../src/subgraph-client/call.ts';
import { createShape } from '../src/subgraph-client/shape.ts';
import { select } from './select.ts';

const schema = buildSchema('type Query { one: E two: E } type E { id: ID code: Int x: Int } type F { id: ID }');
const source = { schema, interfaceObjects: new Set<string>() };

const call = { text: '', isMutation: false, variables: [] };
const ofRoot: Call = { ...call, root: createShape(select('{ one { x } }'), 'Query', source), groups: [] };
const createGroup = (alias: string): CallGroup => ({
  alias,
  variable: alias,
  shape: createShape(
    select('{ ... on E { __typename _key_id: id _key_code: code x } ... on F { __typename } }'),
    null,
    source,
  ),
  isAnswer: (asked, told) => asked === told,
  echoesOf: () => [
    { name: 'id', alias: '_key_id' },
    { name: 'code', alias: '_key_code' },
  ],
});
const ofEntities: Call = { ...call, root: null, groups: [createGroup('es'), createGroup('others')] };
const taken = [
  [
    { __typename: 'E', id: '1', code: 7 },
    { __typename: 'E', id: '2' },
  ],
  [],
];
const entity = (id: string, code: number | null, x = 1) => ({ __typename: 'E', _key_id: id, _key_code: code, x });

function read(reply: Parameters<typeof readAnswer>[0], of: Call) {
  const reasons: string[] = [];
  const read = readAnswer(reply, of, taken, { accept: () => true, report: (reason) => reasons.push(reason) });
  return { ...read, reasons };
}

const refusedFor = (reason: string) => ({
  answer: null,
  errors: [],
  failure: 'SUBGRAPH_ANSWER_REFUSED',
  reasons: [reason],
});

describe('an answer for root fields', () => {
  it('is read with the errors beside it', () => {
    const errors = [{ message: 'So.', path: ['one', 'x'], extensions: { code: 'FORBIDDEN' } }];
    expect(read({ body: { data: { one: { x: null } }, errors } }, ofRoot)).toEqual({
      answer: { one: { x: null } },
      errors: [{ message: 'So.', path: ['one', 'x'], code: 'FORBIDDEN' }],
      failure: null,
      reasons: [],
    });
  });

  it('that did not come is told as it failed', () => {
    const failure = { failure: 'SUBGRAPH_TIMEOUT', reason: 'TimeoutError' } as const;
    expect(read(failure, ofRoot)).toEqual({
      answer: null,
      errors: [],
      failure: 'SUBGRAPH_TIMEOUT',
      reasons: ['TimeoutError'],
    });
  });

  it.each<[string, unknown]>([
    ['the body is not an object', []],
    ['the body is not an object', null],
    ['neither data nor errors came', {}],
    ['neither data nor errors came', { data: null, errors: [] }],
    ['neither data nor errors came', { data: null, errors: 'none' }],
    ['neither data nor errors came', { data: null, errors: ['an error'] }],
    ['a key is missing under Query that was selected', { data: {} }],
    ['an object was selected, something else came', { data: [] }],
  ])('is refused: %s (%j)', (reason, body) => {
    expect(read({ body }, ofRoot)).toEqual(refusedFor(reason));
  });

  it('is nothing but its errors where no data came', () => {
    const errors = [{ message: 'No.' }];
    expect(read({ body: { errors } }, ofRoot)).toMatchObject({ answer: null, failure: null, reasons: [] });
    expect(read({ body: { data: null, errors } }, ofRoot).errors).toEqual([{ message: 'No.', path: [], code: null }]);
  });
});

describe('what a subgraph says of errors', () => {
  it.each<[string, unknown, object]>([
    ['only as much as says something', { message: 'x'.repeat(501) }, { message: 'x'.repeat(500) }],
    ['no message that is no text', { message: 5 }, { message: '' }],
    ['no path that is no list', { path: 'one' }, { path: [] }],
    ['no part of a path that is neither key nor index', { path: ['one', null, 1, {}] }, { path: ['one', 1] }],
    ['no code that is no text', { extensions: { code: 5 } }, { code: null }],
    ['no extensions that are no object', { extensions: null }, { code: null }],
  ])('is read: %s', (_, error, expected) => {
    const nothing = { message: '', path: [], code: null };
    expect(read({ body: { errors: [error] } }, ofRoot).errors).toEqual([{ ...nothing, ...expected }]);
  });

  it('is read a thousand times at most', () => {
    const errors = Array.from({ length: 1001 }, () => ({ message: 'No.' }));
    expect(read({ body: { errors } }, ofRoot).errors).toHaveLength(1000);
  });
});

describe('an answer for entities', () => {
  it('is read with those that the subgraph does not know', () => {
    const data = { es: [null, entity('2', 5)], others: [] };
    expect(read({ body: { data } }, ofEntities)).toEqual({ answer: data, errors: [], failure: null, reasons: [] });
  });

  it.each<[string, unknown]>([
    ['data is not an object', [[], []]],
    ['a list came that was not selected', { es: [null, null], others: [], more: [] }],
    ['the entities are not a list', { es: [null, null] }],
    ['the entities are not a list', { es: { 0: null, 1: null, length: 2 }, others: [] }],
    ['1 entities came for 2', { es: [null], others: [] }],
    ['3 entities came for 2', { es: [null, null, null], others: [] }],
    ['1 entities came for 0', { es: [null, null], others: [null] }],
    ['an entity of another type came', { es: [{ __typename: 'F' }, null], others: [] }],
    ['another entity came than the one asked for', { es: [entity('2', 7), null], others: [] }],
    ['another entity came than the one asked for', { es: [entity('1', 8), null], others: [] }],
    ['another entity came than the one asked for', { es: [null, entity('1', 7)], others: [] }],
    ['another entity came than the one asked for', { es: [entity('1', null), null], others: [] }],
    ['another entity came than the one asked for', { es: [entity('1', 7), entity('1', 7)], others: [] }],
    [
      'a key is missing under E that was selected',
      { es: [null, { __typename: 'E', _key_id: '2', _key_code: 7 }], others: [] },
    ],
  ])('is refused: %s (%j)', (reason, data) => {
    expect(read({ body: { data } }, ofEntities)).toEqual(refusedFor(reason));
  });
});
