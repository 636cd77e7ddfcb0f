import { accept, type Parsed, refuse } from './parsed.ts';

/** A date known to the day, the month or the year: `2026-09-14`, `2026-09`, `2026` (ISO 8601 reduced precision). */
export type PartialDate = string;

const isCalendarDay = (day: string): boolean => {
  const number = Number(day.slice(8));
  return number > 0 && (number <= 28 || number <= countDays(Number(day.slice(0, 4)), Number(day.slice(5, 7))));
};

/** Days of a month, counted from 1. */
function countDays(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

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
