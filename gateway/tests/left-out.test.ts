import { expect, it } from 'vitest';
import { keepIncluded } from '../src/execution/left-out.ts';
import { select } from './select.ts';

function keep(query: string, places: readonly (readonly (string | number)[])[], isWanted: boolean): unknown {
  return keepIncluded(places, { selectionSet: select(query), variables: { v: isWanted } });
}

const query = 'query($v: Boolean!) { one { ... on E @include(if: $v) { x } } two { x x @skip(if: $v) } }';
const places = [
  ['one', 0, 'x'],
  ['one', 1, 'x'],
  ['two', 'x'],
];

it('tells of the places that conditions leave in the answer, whatever stands before them', () => {
  expect(keep(query, places, false)).toEqual([['two', 'x']]);
  expect(keep(query, places, true)).toEqual(places);
});

it('tells of a place that the operation does not name', () => {
  expect(keep(query, [['three']], false)).toEqual([['three']]);
});

it('does not tell of a place that only a left out selection names, within one that is left in', () => {
  const twice = 'query($v: Boolean!) { one { ... on E @include(if: $v) { y { x } } y { z } } }';
  const inner = [['one', 'y', 'x']];
  expect(keep(twice, inner, false)).toEqual([]);
  expect(keep(twice, inner, true)).toEqual(inner);
});
