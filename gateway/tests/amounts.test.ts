import { parseValue } from 'graphql';
import { expect, it } from 'vitest';
import { add, multiply, readAmount, settle, takeLargest } from '../src/admission/amounts.ts';

const read = (value: unknown): number => Number(value);
const [known, open] = [readAmount(parseValue('3'), read), readAmount(parseValue('$n'), read)];

it('is known at once without variables', () => {
  expect([known, add([known, 2]), multiply(known, 2), takeLargest([known], 0)]).toEqual([3, 5, 6, 3]);
});

it('is known with the variables of each request', () => {
  const amounts = [open, add([open, 2]), multiply(open, 2), takeLargest([open, 4], 0)];
  expect(amounts.map((amount) => settle(amount, { n: 5 }))).toEqual([5, 7, 10, 5]);
  expect(amounts.map((amount) => settle(amount, { n: 1 }))).toEqual([1, 3, 2, 4]);
});
