import type { Language } from './language.ts';
import { sayTime } from './moment.ts';

const names: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {
    Mo: 'lundi',
    Tu: 'mardi',
    We: 'mercredi',
    Th: 'jeudi',
    Fr: 'vendredi',
    Sa: 'samedi',
    Su: 'dimanche',
    PH: 'jours fériés',
  },
  en: {
    Mo: 'Monday',
    Tu: 'Tuesday',
    We: 'Wednesday',
    Th: 'Thursday',
    Fr: 'Friday',
    Sa: 'Saturday',
    Su: 'Sunday',
    PH: 'public holidays',
  },
};

const words = {
  fr: {
    days: (first: string, last: string) => `du ${first} au ${last}`,
    hours: (from: string, to: string) => `de ${from} à ${to}`,
    and: ' et ',
    rule: (days: string, hours: string) => `${days}\u00a0: ${hours}`,
    closed: 'fermé',
  },
  en: {
    days: (first: string, last: string) => `${first} to ${last}`,
    hours: (from: string, to: string) => `${from} to ${to}`,
    and: ' and ',
    rule: (days: string, hours: string) => `${days}: ${hours}`,
    closed: 'closed',
  },
} as const satisfies Record<Language, unknown>;

const day = '(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)';
const span = String.raw`\d\d:\d\d-\d\d:\d\d`;
const simple = new RegExp(`^(${day}(?:[-,]${day})*) (off|${span}(?:,${span})*)$`);

/**
 * Says opening hours in OpenStreetMap's form in plain words, a line a rule: `Mo-Fr 09:00-12:00` is « du lundi au vendredi :
 * de 9 h à 12 h ». What is not of days and hours alone is given back as it is.
 */
export function sayOpeningHours(openingHours: string, language: Language): string[] {
  const rules = openingHours.split(';').map((rule) => simple.exec(rule.trim().replace(/,\s+/g, ',')));
  if (rules.some((rule) => rule === null)) return [openingHours];
  return rules.map((rule) =>
    words[language].rule(sayDays(rule?.[1] ?? '', language), sayHours(rule?.[2] ?? '', language)),
  );
}

function sayDays(days: string, language: Language): string {
  const nameOf = (code: string) => names[language][code] ?? code;
  const parts = days.split(',').map((part) => {
    const [first = '', last] = part.split('-');
    return last === undefined ? nameOf(first) : words[language].days(nameOf(first), nameOf(last));
  });
  return parts.join(', ');
}

function sayHours(hours: string, language: Language): string {
  const { closed, and, hours: say } = words[language];
  if (hours === 'off') return closed;
  const spans = hours.split(',').map((each) => {
    const [from = '', to = ''] = each.split('-');
    return say(sayTime(from, language), sayTime(to, language));
  });
  return spans.join(and);
}
