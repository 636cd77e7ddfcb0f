import { type Database, eachParent, parentId } from '@tresse/kit';
import { sql } from 'drizzle-orm';
import { session } from './tables/index.ts';

/** A session in the calendar of its provider, with what orders it there. */
export interface CalendarSession {
  readonly providerSiret: string;
  readonly startDate: string;
  readonly id: string;
}

/** Which sessions: at most `limit` that may begin from a day until before another (`YYYY-MM-DD`), after a position. */
export interface CalendarPage {
  readonly from: string;
  readonly to: string;
  readonly limit: number;
  readonly after: readonly [startDate: string, id: string] | null;
}

/**
 * Lists sessions of providers that may begin within a period, earliest first, a page each, in one statement. A start known
 * to the month sorts before its days; the earliest and the latest day that it can mean decide.
 */
export async function listProviderSessions(
  db: Database,
  sirets: readonly string[],
  { from, to, limit, after }: CalendarPage,
): Promise<readonly CalendarSession[]> {
  const [startDate, id] = after ?? [null, null];
  const listed = await db.execute<Record<keyof CalendarSession, string>>(sql`
    select ${parentId} as "providerSiret", page.start_date as "startDate", page.id
    from ${eachParent(sirets)}
    cross join lateral (
      select start_date, id from ${session}
      where provider_siret = ${parentId} and gone_at is null
        and start_date >= left(${from}, 4) and start_date >= left(${from}, length(start_date))
        and start_date < ${to} and left(start_date || '-01-01', 10) < ${to}
        and (${id}::text is null or (start_date, id) > (${startDate}::text, ${id}::text))
      order by start_date, id
      limit ${limit}
    ) as page
    order by page.start_date, page.id`);
  return [...listed];
}
