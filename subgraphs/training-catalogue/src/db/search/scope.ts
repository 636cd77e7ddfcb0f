import { textArray } from '@tresse/kit';
import { type SQL, sql } from 'drizzle-orm';
import { sessionSearch } from '../tables/index.ts';
import type { Answering } from './find-answering.ts';

/** A commune in which one searches; `metres` from the departure, 0 without one. */
export interface SearchedCommune {
  readonly code: string;
  readonly metres: number;
}

/** Among which sessions one searches, before any choice of facets. */
export interface SearchScope {
  /** Sessions that one could no longer enter on this day are not found. */
  readonly today: string;
  /** Null means everywhere, sessions without a place too. */
  readonly communes: readonly SearchedCommune[] | null;
  /** Null means whatever the training is about. */
  readonly answering: Answering | null;
  /** One could enter on this day or later; null for no bound. */
  readonly from: string | null;
  /** It begins on this day or earlier; null for no bound. */
  readonly to: string | null;
}

/** The answering trainings as rows `found` (training, points). */
export const listFoundTrainings = ({ trainings, points }: Answering): SQL => sql`unnest(
  ${sql.param(trainings)}::integer[], ${sql.param(points)}::integer[]
) as found (training, points)`;

/** The searched communes as rows `near` (code, metres). */
export const listNear = (communes: readonly SearchedCommune[]): SQL => sql`unnest(
  ${textArray(communes.map(({ code }) => code))}, ${sql.param(communes.map(({ metres }) => metres))}::integer[]
) as near (code, metres)`;

/** Whether a row of `session_search` is within the days of a scope. */
export const isInDays = ({ today, from, to }: SearchScope): SQL =>
  sql.join(
    [
      sql`${sessionSearch.lastDay} >= ${from !== null && from > today ? from : today}::date`,
      ...(to === null ? [] : [sql`${sessionSearch.firstDay} <= ${to}::date`]),
    ],
    sql` and `,
  );
