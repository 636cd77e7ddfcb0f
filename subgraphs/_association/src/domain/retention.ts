import { getQuarterOf } from '@tresse/kit/values';

/** For how long the record of a person is kept after the last contact, and how long before it goes that is told. */
export interface Retention {
  readonly months: number;
  /** Months after the last contact from which on it is told that the record will go. */
  readonly warningMonths: number;
  /** Days that lie at least between telling and erasing. */
  readonly warningDays: number;
}

/**
 * Two years after the last contact. Source: CNIL, délibération n° 2023-095 of 14 September 2023, which brings the
 * référentiel on social support (délibération n° 2021-028) up to date.
 */
export const cnilRetention: Retention = { months: 24, warningMonths: 23, warningDays: 30 };

/** What retention knows of a person; days are `YYYY-MM-DD`. `countedIn` are the quarters whose statistics count her. */
export interface Kept {
  readonly lastContact: string;
  readonly warnedOn: string | null;
  readonly countedIn: readonly string[];
}

/** What is to be done with the record of a person on a day. */
export type Fate =
  | { readonly kind: 'keep' }
  /** There was a contact since the warning. */
  | { readonly kind: 'withdraw-warning' }
  | { readonly kind: 'warn'; readonly dueOn: string }
  | { readonly kind: 'await-day'; readonly dueOn: string }
  /** Time is over, but the statistics of these quarters are not released. */
  | { readonly kind: 'await-release'; readonly quarters: readonly string[] }
  | { readonly kind: 'erase' };

/** Whether a warning was given too early: there was a contact since. */
export const isWarningOver = (lastContact: string, warnedOn: string, { warningMonths }: Retention): boolean =>
  warnedOn < addMonths(lastContact, warningMonths);

/** The latest day of the last contacts of those who may have to be warned by a day; some of them need not be yet. */
export const findLatestContact = (day: string, { warningMonths }: Retention): string =>
  // A month that has no such day ends up to three days earlier.
  addDays(addMonths(day, -warningMonths), 3);

/** The quarters whose statistics are frozen and out; null for an association that no statistics count. */
export type Released = ReadonlySet<string> | null;

/** Finds what is to be done on a day. */
export function findFate(kept: Kept, today: string, released: Released, retention: Retention): Fate {
  const { lastContact, warnedOn } = kept;
  if (warnedOn === null || isWarningOver(lastContact, warnedOn, retention)) {
    if (!isWarningOver(lastContact, today, retention))
      return { kind: 'warn', dueOn: findDueOn(lastContact, today, retention) };
    return { kind: warnedOn === null ? 'keep' : 'withdraw-warning' };
  }
  const dueOn = findDueOn(lastContact, warnedOn, retention);
  if (today < dueOn) return { kind: 'await-day', dueOn };
  const quarters = kept.countedIn.filter((quarter) => released?.has(quarter) === false);
  return quarters.length > 0 ? { kind: 'await-release', quarters } : { kind: 'erase' };
}

/** The first day on which the record goes: its time is over, and it was told long enough before. */
export function findDueOn(lastContact: string, warnedOn: string, { months, warningDays }: Retention): string {
  const end = addMonths(lastContact, months);
  return [end, addDays(warnedOn, warningDays)].toSorted().at(-1) ?? end;
}

/** The day so many months later; the last one of its month where that has no such day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0));
  lastOfMonth.setUTCDate(Math.min(date, lastOfMonth.getUTCDate()));
  return lastOfMonth.toISOString().slice(0, 10);
}

const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** The quarters of these days, each once. */
export const listQuarters = (days: readonly string[]): string[] => [...new Set(days.map(getQuarterOf))].toSorted();

/**
 * Tells what would be done on each of some days, in their order, if retention ran on them and nothing else happened: who is
 * warned on one is erased on a later one.
 */
export function foretell(
  kept: Kept,
  days: readonly string[],
  released: Released,
  retention: Retention,
): (Fate | null)[] {
  let state: Kept | null = kept;
  return days.map((day) => {
    if (state === null) return null;
    const fate = findFate(state, day, released, retention);
    if (fate.kind === 'erase') state = null;
    else if (fate.kind === 'warn') state = { ...state, warnedOn: day };
    else if (fate.kind === 'withdraw-warning') state = { ...state, warnedOn: null };
    return fate;
  });
}
