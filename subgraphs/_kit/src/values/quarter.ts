import { accept, type Parsed, refuse } from './parsed.ts';

/** A half-open period of whole days in Europe/Paris, each as `YYYY-MM-DD`. */
export interface QuarterPeriod {
  readonly from: string;
  readonly to: string;
}

/** Reads a calendar quarter, such as `2026-Q3`. */
export function parseQuarter(text: string): Parsed<string> {
  if (/^\d{4}-Q[1-4]$/.test(text)) return accept(text);
  return refuse(`Quarter « ${text} » is not one`, 'Give a year and a quarter, such as 2026-Q3');
}

/** The days of a quarter: its first one, and the first one after it. */
export function getQuarterPeriod(quarter: string): QuarterPeriod {
  const [year, number] = [Number(quarter.slice(0, 4)), Number(quarter.slice(-1))];
  const from = writeFirstDay(year, number);
  return { from, to: number === 4 ? writeFirstDay(year + 1, 1) : writeFirstDay(year, number + 1) };
}

/** The quarter in which a day (`YYYY-MM-DD`) lies. */
export const getQuarterOf = (day: string): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** The quarter before another one. */
export function getQuarterBefore(quarter: string): string {
  const [year, number] = [Number(quarter.slice(0, 4)), Number(quarter.slice(-1))];
  return number === 1 ? `${year - 1}-Q4` : `${year}-Q${number - 1}`;
}

const writeFirstDay = (year: number, quarter: number): string =>
  `${year}-${String(3 * quarter - 2).padStart(2, '0')}-01`;
