import type { Language } from './language.ts';

const timeZone = 'Europe/Paris';

const days: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  fr: new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeZone }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone }),
};

// Swedish writes `2026-07-09 09:30`.
const clock = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone });

/** Writes an instant as the clocks of Paris show it: `jeudi 9 juillet 2026 à 9 h 30`, `Thursday 9 July 2026 at 9:30`. */
export function formatMoment(instant: string, language: Language): string {
  const date = new Date(instant);
  const day = days[language].format(date).replace(/ 1 /, language === 'fr' ? ' 1er ' : ' 1 ');
  const time = sayTime(clock.format(date).slice(-5), language);
  return language === 'fr' ? `${day} à ${time}` : `${day} at ${time}`;
}

/** Writes `09:30` as one says it: `9 h 30`, `9 h` for the full hour, in English `9:30`. */
export function sayTime(time: string, language: Language): string {
  const [hour = '', minute = ''] = time.split(':');
  if (language === 'en') return `${Number(hour)}:${minute}`;
  // No-break spaces: a time stays on one line.
  return minute === '00' ? `${Number(hour)}\u00a0h` : `${Number(hour)}\u00a0h\u00a0${minute}`;
}

/** Reads a day (`2026-07-09`) and a time (`09:30`) of the clocks of Paris; null where they never show them. */
export function readMoment(day: string, time: string): Date | null {
  const asIfUtc = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(asIfUtc)) return null;
  const inSummerOrWinter = [2, 1].map((hours) => new Date(asIfUtc - hours * 3_600_000));
  return inSummerOrWinter.find((instant) => clock.format(instant) === `${day} ${time}`) ?? null;
}
