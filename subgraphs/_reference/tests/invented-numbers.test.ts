import { parseSiren, parseSiret } from '@tresse/kit/values';
import { expect, test } from 'vitest';
import { makeSiren, makeSiret } from '../src/index.ts';

const numbers = [1, 2, 9, 10, 4711, 54_321, 99_999];

test('makes register numbers with a valid key that no real body has', () => {
  for (const n of numbers) {
    const [siren, siret] = [makeSiren(n), makeSiret(n, (n % 9_999) + 1)];
    expect(parseSiren(siren)).toEqual({ ok: true, value: siren });
    expect(parseSiret(siret)).toEqual({ ok: true, value: siret });
    expect([siren.slice(0, 3), siret.slice(0, 9)]).toEqual(['000', siren]);
  }
});

test('makes a different number for each body and establishment', () => {
  const made = numbers.flatMap((n) => [1, 2, 9_999].map((establishment) => makeSiret(n, establishment)));
  expect(new Set(made).size).toBe(made.length);
});

test('refuses what would not fit', () => {
  for (const n of [0, 100_000, 1.5]) expect(() => makeSiren(n)).toThrow(RangeError);
  expect(() => makeSiret(1, 10_000)).toThrow(RangeError);
});
