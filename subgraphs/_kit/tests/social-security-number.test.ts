import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasSocialSecurityNumber, maskSocialSecurityNumbers } from '../src/values/index.ts';

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const gap = fc.constantFrom('', ' ', '.', '-', '_', '/', '\u00A0', '\u202F', '\u2011', '\u200B', '  ', ' -');
const birthplace = fc.oneof(
  fc.tuple(fc.oneof(digits(2), fc.constantFrom('2A', '2b')), digits(3)),
  fc.tuple(fc.constantFrom('971', '974', '987'), digits(2)),
);
const groups = fc
  .tuple(fc.constantFrom(...'123478'), digits(2), digits(2), birthplace, digits(3), fc.option(digits(2)))
  .map(([sex, year, month, place, rank, key]) => [sex, year, month, ...place, rank, ...(key === null ? [] : [key])]);

/** A number with any gap between its groups. */
const number = fc
  .tuple(groups, fc.array(gap, { minLength: 6, maxLength: 6 }))
  .map(([parts, gaps]) => parts.map((part, index) => `${index === 0 ? '' : (gaps[index - 1] ?? '')}${part}`).join(''));

/** What may stand around it: words, other numbers, line ends. */
const words = fc.constantFrom('', 'né ', 'p-', '« ', '\n', 'tél. 05 36 49 10 20, ', '12 rue du Port, ');
const rest = fc.constantFrom('', ' Bordeaux', ' 33000 Bordeaux', ', 5 rue du Port', ' 5 rue du Port', '\n', ' »', 'x');

describe('a social security number', () => {
  it('is found in any writing and amid any text, and nothing else of the text is masked', () => {
    fc.assert(
      fc.property(words, number, rest, (before, written, after) => {
        const text = `${before}${written}${after}`;
        expect(hasSocialSecurityNumber(text), text).toBe(true);
        expect(hasSocialSecurityNumber(maskSocialSecurityNumbers(text)), text).toBe(false);
        expect(maskSocialSecurityNumbers(text).startsWith(`${before}[numéro masqué]`), text).toBe(true);
      }),
    );
  });

  it('is left in no text that was masked', () => {
    const piece = fc.oneof(number, digits(2), gap, fc.constantFrom('a', '1', '2A', ':'));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(hasSocialSecurityNumber(maskSocialSecurityNumbers(pieces.join('')))).toBe(false);
      }),
    );
  });

  it('is not found in a number of another length', () => {
    const other = fc.integer({ min: 1, max: 30 }).filter((length) => length !== 13 && length !== 15);
    fc.assert(
      fc.property(other.chain(digits), (text) => {
        expect(hasSocialSecurityNumber(text)).toBe(false);
        expect(maskSocialSecurityNumbers(text)).toBe(text);
      }),
    );
  });

  it('is not found in SIRET and telephones, however they are written', () => {
    const siret = fc
      .tuple(digits(3), digits(3), digits(3), digits(5), fc.constantFrom('', ' ', '.', '\u00A0'))
      .map(([a, b, c, d, between]) => [a, b, c, d].join(between));
    const phone = fc
      .tuple(fc.constantFrom('0', '+33 ', '+33(0)', '0033'), fc.constantFrom(...'123456789'), digits(8))
      .map(([prefix, area, others]) => `${prefix}${area} ${others.match(/../g)?.join(' ')}`);
    fc.assert(
      fc.property(fc.oneof(siret, phone), (text) => {
        expect(hasSocialSecurityNumber(text), text).toBe(false);
      }),
    );
  });

  it.each([
    '2026-03-14T09:30:00+01:00',
    'W332001234',
    '33063',
    'Mo-Fr 08:30-12:00,13:30-17:30',
    'FR76 3000 6000 0112 3456 7890 189',
  ])('is not found in « %s »', (text) => expect(hasSocialSecurityNumber(text)).toBe(false));
});

describe('a UUID', () => {
  it('is none, whatever digits it was drawn with', () => {
    fc.assert(
      fc.property(fc.uuid(), (uuid) => {
        expect(hasSocialSecurityNumber(`key ${uuid}`)).toBe(false);
      }),
    );
    expect(hasSocialSecurityNumber('00000000-0000-4000-8000-180053306301')).toBe(false);
    expect(hasSocialSecurityNumber('00000000-0000-4000-8000-1800533063012')).toBe(true);
  });
});
