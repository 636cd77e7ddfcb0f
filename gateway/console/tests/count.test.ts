import { expect, it } from 'vitest';
import { addCounts, readPlain, readProtected } from '../src/parts/count.ts';

it('reads a protected count without one as hidden, never as zero', () => {
  expect([readProtected(12), readProtected(0), readProtected(null)]).toEqual([
    { kind: 'known', value: 12 },
    { kind: 'known', value: 0 },
    { kind: 'hidden' },
  ]);
});

it('reads a plain count that nobody answered as missing', () => {
  expect(readPlain(null)).toEqual({ kind: 'missing' });
});

it.each([
  ['known counts to a known one', [12, 30], { kind: 'known', value: 42 }],
  ['known and hidden ones to a lower bound', [12, null], { kind: 'at-least', value: 12 }],
  ['hidden ones to a hidden one', [null, null], { kind: 'hidden' }],
])('adds %s', (_what, counts, sum) => {
  expect(addCounts(counts.map(readProtected))).toEqual(sum);
});
