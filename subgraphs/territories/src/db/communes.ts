import { type Database, eachParent, findByKeys, isOneOf, parentId } from '@tresse/kit';
import { and, asc, desc, eq, gt, like, sql } from 'drizzle-orm';
import { type CommuneRow, commune } from './tables.ts';

/** A page of communes: at most `limit` after the code `after`. */
export interface CommunePage {
  readonly limit: number;
  readonly after: string | null;
}

/** What has pages of communes. */
export type CommuneParent = 'department' | 'employmentArea';

/** A commune in the page of `parent`. */
export type CommuneOfParent = CommuneRow & { readonly parent: string };

const parentColumns = { department: commune.departmentCode, employmentArea: commune.employmentAreaCode };

/** Fetches the communes of these codes. */
export const fetchCommunes = findByKeys((db, codes) => db.select().from(commune).where(isOneOf(commune.code, codes)));

/** Fetches the communes of these EPCI, ordered by code. */
export const fetchCommunesOfEpcis = (db: Database, sirens: readonly string[]): Promise<CommuneRow[]> =>
  db.select().from(commune).where(isOneOf(commune.epciSiren, sirens)).orderBy(asc(commune.code));

/** Fetches one page of communes, ordered by code, for each of these parents, all in one statement. */
export async function fetchCommunePages(
  db: Database,
  kind: CommuneParent,
  parents: readonly string[],
  { limit, after }: CommunePage,
): Promise<CommuneOfParent[]> {
  const page = db
    .select()
    .from(commune)
    .where(and(eq(parentColumns[kind], parentId), after === null ? undefined : gt(commune.code, after)))
    .orderBy(asc(commune.code))
    .limit(limit)
    .as('page');
  return db
    .select({ ...page._.selectedFields, parent: parentId })
    .from(eachParent(parents))
    .crossJoinLateral(page)
    .orderBy(asc(page.code));
}

/** Searches the communes whose folded name begins with `prefix` (letters and digits only), most populous first. */
export const searchCommunes = (db: Database, prefix: string, limit: number): Promise<CommuneRow[]> =>
  db
    .select()
    .from(commune)
    .where(like(commune.searchName, `${prefix}%`))
    .orderBy(sql`${desc(commune.population)} nulls last`, asc(commune.code))
    .limit(limit);
