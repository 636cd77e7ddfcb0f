import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseLheoDate } from '../../src/domain/lheo-date.ts';

it.each([
  ['20260914', '2026-09-14'],
  ['20240229', '2024-02-29'],
  ['20260900', '2026-09'],
  ['20260000', '2026'],
  ['00000000', null],
  ['', null],
  [' 20260914 ', '2026-09-14'],
])('reads « %s » as %s', (text, date) => {
  expect(parseLheoDate(text)).toEqual({ ok: true, value: date });
});

it.each([
  '20261345',
  '20260231',
  '20250229',
  '20260014',
  '00000914',
  '00000900',
  '99999999',
  '2026-09-14',
  '2026',
  'x',
])('refuses « %s » and says how to write it', (text) => {
  const parsed = parseLheoDate(text);
  expect(parsed.ok ? null : parsed.problem.reason).toContain(`« ${text} »`);
  expect(parsed.ok ? null : parsed.problem.mend).toContain('AAAAMMJJ');
});

it('reads every calendar day as itself', () => {
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (instant) => {
      const day = instant.toISOString().slice(0, 10);
      expect(parseLheoDate(day.replaceAll('-', ''))).toEqual({ ok: true, value: day });
    }),
  );
});
