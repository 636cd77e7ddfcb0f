import { invalidArgument } from '@tresse/kit';
import type { Period } from '../db/periods.ts';

/** The longest period of which things are listed and not summed. */
export const mostDaysListed = 366;

/** Gives a period that a field was asked for; throws when it is empty, or longer than so many days. */
export function checkPeriod({ from, to }: Period, mostDays = Number.POSITIVE_INFINITY): Period {
  if (from >= to) throw invalidArgument('to', 'The period is empty: to must be after from');
  if ((Date.parse(to) - Date.parse(from)) / 86_400_000 > mostDays)
    throw invalidArgument('to', `The period is longer than ${mostDays} days: ask for a part of it`);
  return { from, to };
}
