const millisecondsOfDay = 86_400_000;
const parisClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** A date as a cell holds it: what clock and calendar show, as milliseconds as if it were UTC, and whether it tells a time. */
export interface CellDate {
  readonly shown: number;
  readonly hasTime: boolean;
}

/** Reads the number of days that a workbook counts from 1900 (or 1904); null before March 1900 and after 9999. */
export function readSerial(serial: number, hasTime: boolean, countsFrom1904: boolean): CellDate | null {
  const days = countsFrom1904 ? serial + 1462 : serial;
  // Up to 60 the count holds a 29 February 1900 that never was.
  if (days < 61 || days >= 2_958_466) return null;
  const shown = Date.UTC(1899, 11, 30) + Math.round(days * millisecondsOfDay);
  return { shown, hasTime: hasTime || shown % millisecondsOfDay !== 0 };
}

/** Writes the day, `YYYY-MM-DD`. */
export const writeDay = ({ shown }: CellDate): string => new Date(shown).toISOString().slice(0, 10);

/**
 * Writes the instant at which clocks in Paris show this, such as `2026-03-14T09:30:00+01:00`; the day alone when no time
 * is told. Of an hour that comes twice in October the first is meant; one that is left out in March is an hour later.
 */
export function writeInstant(date: CellDate): string {
  if (!date.hasTime) return writeDay(date);
  const text = new Date(date.shown).toISOString().replace(/(\.000)?Z$/, '');
  const clock = text.slice(0, 19).replace('T', ' ');
  const isSummer = parisClock.format(date.shown - 7_200_000) === clock;
  return `${text}${isSummer ? '+02:00' : '+01:00'}`;
}
