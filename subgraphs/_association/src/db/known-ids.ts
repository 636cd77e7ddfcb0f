import { type Database, isOneOf } from '@tresse/kit';
import type { center, person, unit, volunteerMission } from './tables/index.ts';

/** Finds which of these ids the table has. */
export async function findKnownIds(
  db: Database,
  table: typeof center | typeof person | typeof unit | typeof volunteerMission,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await db
    .select({ id: table.id })
    .from(table)
    .where(isOneOf(table.id, [...new Set(ids)]));
  return new Set(rows.map(({ id }) => id));
}
