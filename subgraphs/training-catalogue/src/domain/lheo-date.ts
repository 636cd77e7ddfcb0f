import { accept, type Parsed, type PartialDate, parsePartialDate, refuse } from '@tresse/kit/values';

const mend = 'Write the day as AAAAMMJJ, AAAAMM00 or AAAA0000 when it is not all known, 00000000 when unknown';

/**
 * Reads a LHÉO date, `AAAAMMJJ`: zeros stand for what is not known, so `20260900` is a month, `20260000` a year and
 * `00000000` (or nothing) is unknown, read as null.
 */
export function parseLheoDate(text: string): Parsed<PartialDate | null> {
  const digits = text.trim();
  if (digits === '' || digits === '00000000') return accept(null);
  const [, year = '', month = '', day = ''] = /^(\d{4})(\d{2})(\d{2})$/.exec(digits) ?? [];
  if (year === '') return refuse(`Date « ${digits} » has not 8 digits`, mend);
  const known = month === '00' && day === '00' ? [year] : day === '00' ? [year, month] : [year, month, day];
  const parsed = parsePartialDate(known.join('-'));
  const isPossible = parsed.ok && year !== '0000';
  return isPossible ? parsed : refuse(`Date « ${digits} » is not in the calendar`, mend);
}
