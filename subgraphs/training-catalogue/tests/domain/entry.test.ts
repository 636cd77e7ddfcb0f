import { expect, it } from 'vitest';
import { type Entry, findLastEntryDay, isOpen, noEnd } from '../../src/domain/entry.ts';

const dated: Entry = { recruitmentState: 'OPEN', entryMode: 'FIXED_DATES', startDate: '2026-09-14', endDate: null };

it.each<[string, Partial<Entry>, string | null]>([
  ['on fixed dates, until it starts', {}, '2026-09-14'],
  ['with a start known to the month, until its last day', { startDate: '2026-09' }, '2026-09-30'],
  ['with a start known to the year, until its last day', { startDate: '2026' }, '2026-12-31'],
  ['never when the start is not known', { startDate: null }, null],
  ['with an unknown mode, as on fixed dates', { entryMode: null }, '2026-09-14'],
  ['never longer than it lasts', { startDate: '2026', endDate: '2026-06-30' }, '2026-06-30'],
  ['with permanent entry, until it ends', { entryMode: 'PERMANENT', endDate: '2026-12-18' }, '2026-12-18'],
  ['with permanent entry and no end, always', { entryMode: 'PERMANENT' }, noEnd],
  ['with permanent entry, whatever the start', { entryMode: 'PERMANENT', startDate: null }, noEnd],
  ['never when recruitment is closed', { recruitmentState: 'CLOSED' }, null],
  ['never when recruitment is suspended', { recruitmentState: 'SUSPENDED', entryMode: 'PERMANENT' }, null],
  ['never when recruitment is not told', { recruitmentState: null }, null],
])('one enters %s', (_case, change, day) => {
  expect(findLastEntryDay({ ...dated, ...change })).toBe(day);
});

it('is open up to and on the last day', () => {
  const days = ['2026-09-13', '2026-09-14', '2026-09-15'];
  expect(days.map((today) => isOpen({ lastEntryDay: '2026-09-14' }, today))).toEqual([true, true, false]);
  expect(isOpen({ lastEntryDay: null }, '2026-09-14')).toBe(false);
});
