import { describe, expect, it } from 'vitest';
import {
  dayInParis,
  earliestDay,
  latestDay,
  type Parsed,
  parseCommuneCode,
  parseDepartmentCode,
  parsePartialDate,
  parseRna,
  parseSiren,
  parseSiret,
} from '../src/values/index.ts';

const read = (parsed: Parsed<string>) => (parsed.ok ? parsed.value : null);

describe('register numbers and codes', () => {
  it.each([
    ['a SIRET with spaces', parseSiret('732 829 320 00074'), '73282932000074'],
    ['a SIRET of La Poste, by its digit sum', parseSiret('35600000049837'), '35600000049837'],
    ['a SIRET of La Poste, by Luhn', parseSiret('35600000000048'), '35600000000048'],
    ['a SIRET with a wrong key', parseSiret('73282932000075'), null],
    ['a SIRET of 13 digits', parseSiret('7328293200007'), null],
    ['a SIREN', parseSiren('732829320'), '732829320'],
    ['a SIREN with a wrong key', parseSiren('732829321'), null],
    ['an RNA', parseRna('W332001234'), 'W332001234'],
    ['an RNA of overseas, with a letter', parseRna('w9r1000088'), 'W9R1000088'],
    ['an RNA of nine digits', parseRna('332001234'), null],
    ['a commune of Corsica', parseCommuneCode('2a004'), '2A004'],
    ['a commune', parseCommuneCode('33063'), '33063'],
    ['a commune of four characters', parseCommuneCode('3306'), null],
    ['a department of Corsica', parseDepartmentCode('2B'), '2B'],
    ['a department overseas', parseDepartmentCode('974'), '974'],
    ['a department that is none', parseDepartmentCode('7'), null],
  ])('reads %s', (_what, parsed, expected) => {
    expect(read(parsed)).toBe(expected);
  });

  it('says what is wrong and how to mend it', () => {
    expect(parseSiret('12345')).toEqual({
      ok: false,
      problem: { reason: 'SIRET « 12345 » has not 14 digits', mend: 'Give the 14 digits of the establishment' },
    });
  });
});

describe('a partial date', () => {
  it.each(['2026', '2026-09', '2026-09-14', '2024-02-29'])('reads %s', (text) => {
    expect(read(parsePartialDate(text))).toBe(text);
  });

  it.each(['2026-13', '2026-02-29', '2026-00', '20260914', '26', ''])('refuses « %s »', (text) => {
    expect(read(parsePartialDate(text))).toBeNull();
  });

  it.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-09-14', '2026-09-14', '2026-09-14'],
  ])('%s means from %s to %s', (date, first, last) => {
    expect([earliestDay(date), latestDay(date)]).toEqual([first, last]);
  });

  it('is told in the time of Paris', () => {
    expect(dayInParis(new Date('2026-07-14T22:30:00Z'))).toBe('2026-07-15');
  });
});
