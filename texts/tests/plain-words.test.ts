import { expect, it } from 'vitest';
import { formatMoment, readMoment, sayOpeningHours, sayPhone } from '../src/index.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

it.each([
  ['Mo-Fr 09:00-12:00,14:00-17:30', 'fr', ['du lundi au vendredi : de 9 h à 12 h et de 14 h à 17 h 30']],
  [
    'Mo,We-Fr 09:00-12:00; Sa 10:00-11:15; PH off',
    'fr',
    ['lundi, du mercredi au vendredi : de 9 h à 12 h', 'samedi : de 10 h à 11 h 15', 'jours fériés : fermé'],
  ],
  ['Tu 08:30-12:00', 'en', ['Tuesday: 8:30 to 12:00']],
  ['24/7', 'fr', ['24/7']],
  ['Mo-Fr 09:00-12:00; sunrise-sunset', 'fr', ['Mo-Fr 09:00-12:00; sunrise-sunset']],
] as const)('says the opening hours %s in plain words, in %s', (hours, language, said) => {
  expect(sayOpeningHours(hours, language).map(plain)).toEqual(said);
});

it.each([
  ['2026-07-09', '09:30', '2026-07-09T07:30:00.000Z'],
  ['2026-12-09', '09:30', '2026-12-09T08:30:00.000Z'],
  // The clock goes from 2 to 3 that night, and twice from 2 to 3 in autumn: the first time counts.
  ['2026-03-29', '02:30', null],
  ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
  ['2026-02-30', '09:30', null],
  ['', '', null],
  ['2026-07-09', '25:00', null],
])('reads %s %s as the clocks of Paris show it', (day, time, instant) => {
  expect(readMoment(day, time)?.toISOString() ?? null).toBe(instant);
});

it('writes an instant as the clocks of Paris show it', () => {
  expect(plain(formatMoment('2026-10-31T23:30:00.000Z', 'fr'))).toBe('dimanche 1er novembre 2026 à 0 h 30');
  expect(formatMoment('2026-07-09T07:00:00.000Z', 'en')).toBe('Thursday, 9 July 2026 at 9:00');
});

it('writes telephones as they are read in France', () => {
  expect(['+33536490001', '+3226490001'].map((phone) => plain(sayPhone(phone)))).toEqual([
    '05 36 49 00 01',
    '+3226490001',
  ]);
});
