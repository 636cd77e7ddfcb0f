import { expect, it } from 'vitest';
import { normaliseFilter } from '../../src/search/normalise-filter.ts';

it('writes two filters that ask for the same alike', () => {
  const one = normaliseFilter({
    schemes: ['B', 'A', 'B'],
    text: ' lire ',
    funders: [],
    epci: null,
    accessibilityTold: false,
    department: '33',
  });
  expect(JSON.stringify(one)).toBe('{"department":"33","schemes":["A","B"],"text":"lire"}');
  expect(JSON.stringify(normaliseFilter({ text: '  ' }))).toBe('{}');
});

it('keeps no filter that is longer than what is kept', () => {
  const publics = (count: number) => Array.from({ length: count }, (_, number) => String(10_000 + number));
  expect(normaliseFilter({ publics: publics(248) }).publics).toHaveLength(248);
  expect(() => normaliseFilter({ publics: publics(249) })).toThrow('The filter has 2005 characters');
});
