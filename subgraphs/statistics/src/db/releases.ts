import { type Database, isOneOf } from '@tresse/kit';
import { and, asc, desc, eq, max, sql } from 'drizzle-orm';
import { type ReleaseRow, release } from './tables.ts';

/** Finds a version of a quarter's release; without one, the latest version, without a quarter, of the latest quarter. */
export async function findRelease(
  db: Database,
  { quarter, version }: { readonly quarter?: string | null; readonly version?: number | null },
): Promise<ReleaseRow | null> {
  const latestQuarter = sql`(select max(${release.quarter}) from ${release})`;
  const [row] = await db
    .select()
    .from(release)
    .where(
      and(
        sql`${release.quarter} = ${quarter ?? latestQuarter}`,
        version == null ? undefined : eq(release.version, version),
      ),
    )
    .orderBy(desc(release.version))
    .limit(1);
  return row ?? null;
}

/** Lists the latest version of every quarter, latest quarter first. */
export const listLatestReleases = (db: Database): Promise<ReleaseRow[]> =>
  db.selectDistinctOn([release.quarter]).from(release).orderBy(desc(release.quarter), desc(release.version));

/** Lists the quarters of which a release counts an association, oldest first. */
export async function listReleasedQuarters(db: Database, association: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ quarter: release.quarter })
    .from(release)
    .where(sql`${association} = any(${release.contributors})`)
    .orderBy(asc(release.quarter));
  return rows.map(({ quarter }) => quarter);
}

/** Fetches the releases of these ids. */
export const fetchReleases = (db: Database, ids: readonly string[]): Promise<ReleaseRow[]> =>
  db.select().from(release).where(isOneOf(release.id, ids));

/** Lists the versions of a quarter, first one first, and keeps others from adding one until the transaction ends. */
export async function lockVersions(transaction: Database, quarter: string): Promise<ReleaseRow[]> {
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtext(${`release ${quarter}`}))`);
  return transaction.select().from(release).where(eq(release.quarter, quarter)).orderBy(asc(release.version));
}

/** Inserts a version. */
export async function insertRelease(db: Database, row: ReleaseRow): Promise<void> {
  await db.insert(release).values(row);
}

/** Finds when the latest version was released; null when none was. */
export async function findLastRelease(db: Database): Promise<Date | null> {
  const [last] = await db.select({ releasedAt: max(release.releasedAt) }).from(release);
  return last?.releasedAt ?? null;
}
