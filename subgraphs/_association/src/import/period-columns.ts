import { column, optional } from '../columns.ts';
import { readDay } from '../domain/dates.ts';

/** The columns `du` and `avant_le` of a half-open period: its first day, and the day after its last one. */
export const periodColumns = { du: column(readDay), avant_le: column(readDay) };

/** The same of a period that may have no end. */
export const openPeriodColumns = { du: column(readDay), avant_le: optional(readDay) };

/** Whether a period holds a day. */
export const isPeriod = ({ du, avant_le }: { readonly du: string; readonly avant_le: string | null }): boolean =>
  avant_le === null || du < avant_le;

/** What is said of a period that does not. */
export const notEmpty = {
  path: ['avant_le'],
  message: 'the period is empty',
  params: { mend: 'Give the day after the last one' },
};
