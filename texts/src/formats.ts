import type { Language } from './language.ts';

const locales = { fr: 'fr-FR', en: 'en-GB' } as const satisfies Record<Language, string>;

/** How much of a date is known, by the length of its text: `2026`, `2026-09`, `2026-09-14`. */
const partsByLength: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
};

const day: Intl.DateTimeFormatOptions = { dateStyle: 'long' };

/** Writes an instant or a date as a day in Paris: `2 novembre 2026`. */
export const formatDate = (date: string, language: Language): string => format(date, language, day);

/** Writes a date known to the day, the month or the year: `14 septembre 2026`, `septembre 2026`, `2026`. */
export const formatPartialDate = (date: string, language: Language): string =>
  format(date, language, partsByLength[date.length] ?? day);

/** Writes a quarter such as `2026-Q3`: `3e trimestre 2026`. */
export function formatQuarter(quarter: string, language: Language): string {
  const [year = '', number = ''] = quarter.split('-Q');
  if (language === 'en') return `Quarter ${number} of ${year}`;
  return `${number === '1' ? '1er' : `${number}e`} trimestre ${year}`;
}

/** Writes a number with the separators of the language, to the tenth. */
export const formatNumber = (value: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { maximumFractionDigits: 1 }).format(value);

function format(date: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  const written = new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'Europe/Paris' });
  const text = written.format(new Date(date));
  // French says `1er novembre`, which Intl does not.
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}
