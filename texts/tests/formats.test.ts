import { expect, it } from 'vitest';
import { formatDate, formatNumber, formatPartialDate, formatQuarter } from '../src/index.ts';

it.each([
  ['2026-11-01', 'fr', '1er novembre 2026'],
  ['2026-11-11', 'fr', '11 novembre 2026'],
  ['2026-11-01', 'en', '1 November 2026'],
  // Half past midnight in Paris.
  ['2026-10-31T23:30:00.000Z', 'fr', '1er novembre 2026'],
] as const)('writes %s as a day in Paris, in %s', (date, language, text) => {
  expect(formatDate(date, language)).toBe(text);
});

it.each([
  ['2026-09-14', '14 septembre 2026'],
  ['2026-09', 'septembre 2026'],
  ['2026', '2026'],
])('writes of %s what is known', (date, text) => {
  expect(formatPartialDate(date, 'fr')).toBe(text);
});

it('writes quarters as they are spoken', () => {
  expect(['2026-Q1', '2026-Q3'].map((quarter) => formatQuarter(quarter, 'fr'))).toEqual([
    '1er trimestre 2026',
    '3e trimestre 2026',
  ]);
  expect(formatQuarter('2026-Q3', 'en')).toBe('Quarter 3 of 2026');
});

it('writes numbers to the tenth with the separators of the language', () => {
  expect([formatNumber(1234.56, 'fr'), formatNumber(1234.56, 'en')]).toEqual(['1\u202f234,6', '1,234.6']);
});
