import { describe, expect, it } from 'vitest';
import { findFirstPlace, keepSelected } from '../src/execution/selected-places.ts';
import { select } from './select.ts';

const set = select('{ b: one { x ... on E { y } } many { x y } one { z } b { w { v } } }');

describe('the path of an error', () => {
  it.each<[(string | number)[], (string | number)[]]>([
    [
      ['b', 'x'],
      ['b', 'x'],
    ],
    [
      ['b', 'y'],
      ['b', 'y'],
    ],
    [
      ['b', 'w', 'v'],
      ['b', 'w', 'v'],
    ],
    [
      ['many', 0, 'x'],
      ['many', 0, 'x'],
    ],
    [
      ['many', 99_999, 'x'],
      ['many', 99_999, 'x'],
    ],
    [['many', 100_000, 'x'], ['many']],
    [['many', -1, 'x'], ['many']],
    [['many', 0.5, 'x'], ['many']],
    [
      ['many', 0, 'a name of somebody'],
      ['many', 0],
    ],
    [
      ['b', 'x', 'a name of somebody'],
      ['b', 'x'],
    ],
    [['b', 'z'], ['b']],
    [['two', 'x'], []],
    [[], []],
  ])('%j is followed as far as it was selected', (path, kept) => {
    expect(keepSelected(path, set)).toEqual(kept);
  });

  it('is not followed at all where nothing was selected', () => {
    expect(keepSelected(['b'], undefined)).toEqual([]);
    expect(keepSelected([0, 'b'], undefined)).toEqual([0]);
  });
});

describe('the first of some places', () => {
  it.each<[string, (string | number)[], (string | number)[]]>([
    ['by the order of the selections', ['b', 'x'], ['many']],
    ['by the order of selections within one', ['b', 'x'], ['b', 'y']],
    ['by the order of selections of one key that stand apart', ['b', 'y'], ['b', 'w']],
    ['by the order of selections within a list', ['many', 1, 'x'], ['many', 1, 'y']],
    ['by the order of items', ['many', 2, 'x'], ['many', 10, 'x']],
    ['an outer one before those within', ['b'], ['b', 'x']],
    ['an outer one before its items', ['many'], ['many', 0]],
  ])('comes first %s', (_, first, second) => {
    const found = [findFirstPlace([first, second], set), findFirstPlace([second, first], set)];
    expect(found).toEqual([first, first]);
  });

  it('is the one told first of two that were not selected', () => {
    expect(findFirstPlace([['z'], ['a']], set)).toEqual(['z']);
    expect(findFirstPlace([['a'], ['z']], set)).toEqual(['a']);
  });

  it('is none of none', () => {
    expect(findFirstPlace([], set)).toBeNull();
  });
});
