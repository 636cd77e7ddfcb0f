import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  cnilRetention as cnil,
  findDueOn,
  findFate,
  findLatestContact,
  foretell,
  type Kept,
  listQuarters,
} from '../src/domain/retention.ts';

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const quarter = day.map((each) => listQuarters([each])[0] ?? '');
const kept: fc.Arbitrary<Kept> = fc.record({
  lastContact: day,
  warnedOn: fc.option(day),
  countedIn: fc.uniqueArray(quarter, { maxLength: 3 }),
});
const released = fc.uniqueArray(quarter, { maxLength: 3 }).map((quarters) => new Set(quarters));
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

test.each([
  ['2024-01-31', 1, '2024-02-29'],
  ['2024-03-31', 23, '2026-02-28'],
  ['2024-06-15', 24, '2026-06-15'],
  ['2026-03-30', -1, '2026-02-28'],
])('from %s, %i months lead to %s', (from, months, to) => {
  expect(addMonths(from, months)).toBe(to);
});

describe('the record of a person', () => {
  test.each<[string, Kept, string, ReturnType<typeof findFate>]>([
    [
      'is kept for 23 months',
      { lastContact: '2024-06-15', warnedOn: null, countedIn: [] },
      '2026-05-14',
      { kind: 'keep' },
    ],
    [
      'is announced to go from then on',
      { lastContact: '2024-06-15', warnedOn: null, countedIn: [] },
      '2026-05-15',
      { kind: 'warn', dueOn: '2026-06-15' },
    ],
    [
      'is announced 30 days before, however late',
      { lastContact: '2020-01-01', warnedOn: null, countedIn: [] },
      '2026-05-15',
      { kind: 'warn', dueOn: '2026-06-14' },
    ],
    [
      'stays until that day',
      { lastContact: '2024-06-15', warnedOn: '2026-05-15', countedIn: [] },
      '2026-06-14',
      { kind: 'await-day', dueOn: '2026-06-15' },
    ],
    [
      'goes on that day',
      { lastContact: '2024-06-15', warnedOn: '2026-05-15', countedIn: ['2024-Q1'] },
      '2026-06-15',
      { kind: 'erase' },
    ],
    [
      'waits for the statistics that count it',
      { lastContact: '2024-06-15', warnedOn: '2026-05-15', countedIn: ['2024-Q1', '2024-Q2'] },
      '2026-06-15',
      { kind: 'await-release', quarters: ['2024-Q2'] },
    ],
    [
      'is announced no longer after a contact',
      { lastContact: '2026-06-01', warnedOn: '2026-05-15', countedIn: [] },
      '2026-06-15',
      { kind: 'withdraw-warning' },
    ],
  ])('%s', (_, person, today, fate) => {
    expect(findFate(person, today, new Set(['2024-Q1']), cnil)).toEqual(fate);
  });

  test('never goes before its 24 months, 30 days of warning and the release of every quarter that counts it', () => {
    fc.assert(
      fc.property(kept, day, released, (person, today, out) => {
        if (findFate(person, today, out, cnil).kind !== 'erase') return;
        expect(today >= addMonths(person.lastContact, 24)).toBe(true);
        expect(daysBetween(person.warnedOn ?? today, today)).toBeGreaterThanOrEqual(30);
        expect(person.countedIn.filter((each) => !out.has(each))).toEqual([]);
      }),
      { numRuns: 3_000 },
    );
  });

  test('always goes once it was announced, on its day, when nothing is waited for', () => {
    fc.assert(
      fc.property(kept, (person) => {
        const warned = addMonths(person.lastContact, 23);
        const due = findDueOn(person.lastContact, warned, cnil);
        const fates = foretell({ ...person, warnedOn: null }, [warned, due], null, cnil);
        expect(fates).toEqual([{ kind: 'warn', dueOn: due }, { kind: 'erase' }]);
        expect(daysBetween(addMonths(person.lastContact, 24), due)).toBeLessThanOrEqual(3);
      }),
    );
  });

  test('is looked at whenever there is something to announce', () => {
    fc.assert(
      fc.property(day, day, (lastContact, today) => {
        const fate = findFate({ lastContact, warnedOn: null, countedIn: [] }, today, null, cnil);
        if (fate.kind === 'warn') expect(lastContact <= findLatestContact(today, cnil)).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });

  test('is not told of again once it is gone', () => {
    const days = ['2026-06-15', '2026-07-15', '2026-08-15'];
    const person = { lastContact: '2024-06-15', warnedOn: '2026-05-15', countedIn: [] };
    expect(foretell(person, days, null, cnil)).toEqual([{ kind: 'erase' }, null, null]);
  });
});
