import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPageSize, decodeCursor, encodeCursor, toConnection } from '../src/index.ts';

describe('a page', () => {
  it('says that another follows when one more row than asked was fetched', () => {
    expect(toConnection(['a', 'b', 'c'], 2, (row) => [row])).toEqual({
      edges: [
        { cursor: encodeCursor(['a']), node: 'a' },
        { cursor: encodeCursor(['b']), node: 'b' },
      ],
      pageInfo: { hasNextPage: true, endCursor: encodeCursor(['b']) },
    });
  });

  it('has no end when it is empty', () => {
    expect(toConnection([], 2, () => []).pageInfo).toEqual({ hasNextPage: false, endCursor: null });
  });

  it.each([0, -1, 101, 1.5])('is refused with %d items', (first) => {
    expect(() => checkPageSize(first)).toThrow(`first is ${first}; ask for 1 to 100`);
  });
});

describe('a cursor', () => {
  it('comes back as the position that it was made of', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer(), (name, rank) => {
        expect(decodeCursor(encodeCursor([name, rank]), 2)).toEqual([name, rank]);
      }),
    );
  });

  it.each(['nonsense', encodeCursor(['one']), Buffer.from('{"a":1}').toString('base64url'), ''])(
    'that is not one of ours (%s) is refused by name',
    (cursor) => {
      expect(() => decodeCursor(cursor, 2)).toThrow('The cursor is not one of this list');
    },
  );
});
