import type { Language } from './index.ts';

const locales = { fr: 'fr-FR', en: 'en-GB' } as const satisfies Record<Language, string>;

const timeZone = 'Europe/Paris';

/** Writes an instant or a date as a day in Paris: `2 novembre 2026`. */
export function formatDate(date: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone }).format(new Date(date));
}

/** Writes a number with the separators of the language. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: 1 }).format(value);
}
