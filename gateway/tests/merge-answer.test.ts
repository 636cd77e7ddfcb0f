import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import type { DataObject } from '../src/execution/data.ts';
import { mergeAnswer } from '../src/execution/merge-answer.ts';

const schema = buildSchema('type Query { a: A } interface A { x: Int } type B implements A { x: Int }');

function mergeAll(...answers: readonly DataObject[]): unknown {
  const data: DataObject = {};
  for (const answer of answers) mergeAnswer(data, { a: answer }, schema);
  return data['a'];
}

it('lets no later answer change what an earlier one gave, but fill what it left empty', () => {
  expect(mergeAll({ x: 1, y: null }, { x: 2, y: 3 })).toEqual({ x: 1, y: 3 });
});

it('merges lists item by item, and leaves out a later one of another length', () => {
  expect(mergeAll({ list: [{ x: 1 }, null, { x: 2 }] }, { list: [{ y: 3 }, { y: 4 }, null] })).toEqual({
    list: [{ x: 1, y: 3 }, { y: 4 }, { x: 2 }],
  });
  expect(mergeAll({ list: [{ x: 1 }] }, { list: [{ y: 3 }, { y: 4 }] })).toEqual({ list: [{ x: 1 }] });
});

it('lets the type of an object take the place of an interface of it, and of nothing else', () => {
  expect(mergeAll({ __typename: 'A' }, { __typename: 'B' })).toEqual({ __typename: 'B' });
  expect(mergeAll({ __typename: 'B' }, { __typename: 'A' })).toEqual({ __typename: 'B' });
});

it('lets one object stand in all places of its entity', () => {
  const answer = { leader: { name: 'Ada' } };
  const places: DataObject[] = [{ id: '1' }, { id: '1' }];
  for (const place of places) mergeAnswer(place, answer, schema);
  expect(places[0]?.['leader']).toBe(places[1]?.['leader']);
});
