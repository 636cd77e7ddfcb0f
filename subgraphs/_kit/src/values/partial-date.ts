import { accept, type Parsed, refuse } from './parsed.ts';

/** A date known to the day, the month or the year: `2026-09-14`, `2026-09`, `2026` (ISO 8601 reduced precision). */
export type PartialDate = string;

const isCalendarDay = (day: string): boolean => {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

/** Reads an ISO 8601 date of reduced precision. */
export function parsePartialDate(text: string): Parsed<PartialDate> {
  const isForm = /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/.test(text);
  if (isForm && (text.length < 10 || isCalendarDay(text))) return accept(text);
  return refuse(`Date « ${text} » is not a calendar date`, 'Give YYYY-MM-DD, YYYY-MM or YYYY');
}

/** First day that a partial date can mean, as `YYYY-MM-DD`. */
export const earliestDay = (date: PartialDate): string => `${date}-01-01`.slice(0, 10);

/** Last day that a partial date can mean, as `YYYY-MM-DD`. */
export function latestDay(date: PartialDate): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year = 0, month = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
