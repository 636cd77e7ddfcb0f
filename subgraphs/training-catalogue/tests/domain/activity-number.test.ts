import { expect, it } from 'vitest';
import { parseActivityNumber } from '../../src/domain/activity-number.ts';

it.each([
  ['75330012333', '75330012333'],
  ['2151P001151', '2151P001151'],
  ['2151p001151', '2151P001151'],
  ['75 33 00123 33', '75330012333'],
  ['99999999999', null],
  ['00000000000', null],
  ['7533001233', null],
  ['P1510001151', null],
  ['-', null],
])('reads the declaration number « %s » as %s', (text, number) => {
  expect(parseActivityNumber(text)).toBe(number);
});
