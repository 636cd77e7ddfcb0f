import { expect, test } from 'vitest';
import { createProgressLine, formatDuration } from '../src/imports/progress-line.ts';

/** Hears `calls` (seconds, records, share) of one source after another and gives what was written. */
function hear(
  isTTY: boolean,
  calls: readonly [at: number, read: number, share: number | null, source?: string][],
  resumedAfter = 0,
) {
  const written: string[] = [];
  let seconds = 0;
  const line = createProgressLine({ isTTY, write: (text) => written.push(text) }, () => seconds * 1000);
  for (const [at, read, share, source = 'people'] of calls) {
    seconds = at;
    line.hear(read, { source, share, resumedAfter });
  }
  line.clear();
  return written.join('');
}

test('moves one line on a terminal: records, records a second, percent and what is left', () => {
  const written = hear(true, [
    [0, 0, 0],
    [0.05, 500, 0.01],
    [2, 12_400, 0.25],
    [70, 40_000, 0.5],
  ]);
  expect(written.split('\r\u001b[K')).toEqual([
    '',
    '  people: 12,400 records, 6,200/s, 25 %, 6.0 s left',
    '  people: 40,000 records, 571/s, 50 %, 1 min 10 s left',
    '',
  ]);
});

test('writes a plain line every ten seconds where nobody watches', () => {
  const written = hear(false, [
    [0, 0, null],
    [9, 900, null],
    [10, 1_000, null],
    [11, 1_100, null],
    [20, 2_000, null],
  ]);
  expect(written).toBe('  people: 1,000 records, 100/s\n  people: 2,000 records, 100/s\n');
});

test('tells behind which record an import continues, and counts its speed from there', () => {
  const written = hear(
    false,
    [
      [0, 12_400, 0],
      [10, 13_400, 0.5],
    ],
    12_400,
  );
  expect(written).toBe('  people: continues after record 12,400\n  people: 13,400 records, 100/s, 50 %, 10 s left\n');
});

test('begins anew with each source', () => {
  const written = hear(false, [
    [0, 0, 0, 'a'],
    [20, 2_000, 1, 'a'],
    [20, 10, 0, 'b'],
    [40, 50, 0.5, 'b'],
  ]);
  expect(written).toBe('  a: 2,000 records, 100/s, 100 %, 0.0 s left\n  b: 50 records, 2/s, 50 %, 20 s left\n');
});

test.each([
  [0.44, '0.4 s'],
  [59.6, '1 min 0 s'],
  [200, '3 min 20 s'],
])('writes %d seconds as %s', (seconds, text) => {
  expect(formatDuration(seconds)).toBe(text);
});
