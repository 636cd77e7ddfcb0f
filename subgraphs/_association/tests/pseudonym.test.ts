import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPseudonym } from '../src/domain/ids.ts';
import { makePseudonym, readFileNumber, readPseudonymKey } from '../src/domain/pseudonym.ts';
import { testPseudonymKey } from '../src/testing/index.ts';

const make = (slug: string, text: string, key = testPseudonymKey) => {
  const number = readFileNumber(text);
  return number.ok ? makePseudonym(key, slug, number.value) : null;
};

const fileNumber = fc.stringMatching(/^[A-Z0-9][A-Z0-9./_-]{0,20}$/).filter((text) => readFileNumber(text).ok);

test('is one for a file number, however it is written', () => {
  const written = ['33-12a', ' 33 - 12A', '33–12a', '３３-１２A'].map((text) => make('les-voisins', text));
  expect(new Set(written).size).toBe(1);
  expect(written[0]).toMatch(/^p-[a-p]{40}$/);
});

test('is one that files and the graph take, whatever the number', () => {
  fc.assert(
    fc.property(fileNumber, (text) => {
      const pseudonym = make('les-voisins', text) ?? '';
      expect(readPseudonym(pseudonym).ok).toBe(true);
      expect(pseudonym).not.toMatch(/\d/);
    }),
  );
});

test('is another one for another number, another key or another association', () => {
  fc.assert(
    fc.property(fileNumber, fileNumber, (one, other) => {
      fc.pre(one !== other);
      const all = [make('a', one), make('a', other), make('b', one), make('a', one, new Uint8Array(32).fill(8))];
      expect(new Set(all).size).toBe(4);
    }),
  );
});

describe('a file number', () => {
  test.each(['', ' ', '-1', 'a'.repeat(41), 'Jean Dupont, 33', '1;2', '2 85 05 78 006 084 36', '185052A00608436'])(
    'is not %j, which is not told again',
    (text) => {
      const read = readFileNumber(text);
      expect(read.ok).toBe(false);
      if (text.trim().length > 3) expect(JSON.stringify(read)).not.toContain(text);
    },
  );
});

describe('a key', () => {
  test('is 32 bytes in base64', () => {
    const text = Buffer.from(testPseudonymKey).toString('base64');
    expect(readPseudonymKey(text)).toEqual({ ok: true, value: Buffer.from(testPseudonymKey) });
  });

  test.each(['', 'secret', 'a'.repeat(44), `${Buffer.alloc(31).toString('base64')}`, Buffer.alloc(32).toString('hex')])(
    'is not %j, which is not told again',
    (text) => {
      const read = readPseudonymKey(text);
      expect(read.ok).toBe(false);
      if (text !== '') expect(JSON.stringify(read)).not.toContain(text);
    },
  );
});
