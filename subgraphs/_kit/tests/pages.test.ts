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
    const name = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0'));
    const at = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(name, fc.integer(), at, (text, integer, instant) => {
        const position = [text, integer, instant, instant.toISOString().slice(0, 10)] as const;
        expect(decodeCursor(encodeCursor(position), ['string', 'integer', 'instant', 'day'])).toEqual(position);
      }),
    );
  });

  it('is null when there is none', () => {
    expect([decodeCursor(null, ['string']), decodeCursor(undefined, ['string'])]).toEqual([null, null]);
  });

  const write = (json: string): string => Buffer.from(json).toString('base64url');

  it.each([
    ['nonsense', 'nonsense'],
    ['an empty text', ''],
    ['no list', write('{"0":"a","1":1}')],
    ['too short', write('["a"]')],
    ['too long', write('["a",1,2]')],
    ['of another kind', write('[1,"a"]')],
    ['with a fraction', write('["a",1.5]')],
    ['with a number that Postgres does not take', write('["a",2147483648]')],
    ['with a text that Postgres does not take', write('["\\u0000",1]')],
  ])('that is %s is refused by name', (_, cursor) => {
    expect(() => decodeCursor(cursor, ['string', 'integer'])).toThrow('The cursor is not one of this list');
  });

  it.each(['2026-02-31', '2026-02', '0000-01-01', '2026-01-01T00:00', 20260101])(
    'whose day is %s is refused',
    (day) => {
      expect(() => decodeCursor(write(JSON.stringify([day])), ['day'])).toThrow('not one of this list');
    },
  );

  it.each(['2026-02-31', '0000-01-01T00:00:00.000Z', '+010000-01-01T00:00:00.000Z', '2026-13-01T00:00:00.000Z', 0])(
    'whose instant is %s is refused',
    (instant) => {
      expect(() => decodeCursor(write(JSON.stringify([instant])), ['instant'])).toThrow('not one of this list');
    },
  );
});
