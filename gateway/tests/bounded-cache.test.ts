import { expect, it } from 'vitest';
import { createBoundedCache } from '../src/planning/bounded-cache.ts';

it('keeps what was used last', async () => {
  const cache = createBoundedCache<string>(2);
  const made: string[] = [];
  const get = (key: string) =>
    cache.get(key, async () => {
      made.push(key);
      return key;
    });
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await get(key);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

it('makes an entry once for requests that come together', async () => {
  const cache = createBoundedCache<number>(2);
  let count = 0;
  const make = async () => ++count;
  expect(await Promise.all([cache.get('a', make), cache.get('a', make)])).toEqual([1, 1]);
});

it('does not keep what failed', async () => {
  const cache = createBoundedCache<string>(2);
  await expect(cache.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await cache.get('a', async () => 'made')).toBe('made');
});
