import { accept, type Parsed, parsePartialDate, refuse } from '@tresse/kit/values';

/** Reads a calendar day, `YYYY-MM-DD`. */
export function readDay(text: string): Parsed<string> {
  const parsed = parsePartialDate(text);
  if (!parsed.ok || text.length === 10) return parsed;
  return refuse(`Date « ${text} » is not a day`, 'Give YYYY-MM-DD');
}

/** Reads a month, `YYYY-MM`, or its first day, into which spreadsheets turn it, as its first day. */
export function readMonth(text: string): Parsed<string> {
  const month = text.replace(/-01$/, (day) => (text.length === 10 ? '' : day));
  if (month.length === 7 && parsePartialDate(month).ok) return accept(`${month}-01`);
  return refuse(`Month « ${text} » is not a month`, 'Give YYYY-MM');
}

/** Reads an instant, such as `2026-03-14T09:30:00+01:00` (ISO 8601 with its distance from UTC). */
export function readInstant(text: string): Parsed<Date> {
  const isForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/.test(text);
  const time = isForm && parsePartialDate(text.slice(0, 10)).ok ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(time)) return accept(new Date(time));
  return refuse(`Instant « ${text} » is not one`, 'Give a day, a time and its zone, such as 2026-03-14T09:30:00+01:00');
}
