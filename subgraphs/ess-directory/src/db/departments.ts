import { type Database, isOneOf } from '@tresse/kit';
import { sql } from 'drizzle-orm';
import { structure } from './tables.ts';

/** What the directory holds in a department. */
export interface DepartmentCounts {
  readonly departmentCode: string;
  readonly essStructureCount: number;
  readonly insertionWorkshopCount: number;
  readonly openInsertionPostCount: number;
}

const isWorkshop = sql`${structure.kind} = 'ACI'`;

/** Counts what the directory holds in departments; departments without any structure are left out. */
export const countInDepartments = (db: Database, codes: readonly string[]): Promise<DepartmentCounts[]> =>
  db
    .select({
      departmentCode: sql<string>`${structure.departmentCode}`,
      essStructureCount: sql<number>`count(*)::int`,
      insertionWorkshopCount: sql<number>`count(*) filter (where ${isWorkshop})::int`,
      openInsertionPostCount: sql<number>`coalesce(sum(${structure.openPostCount}) filter (where ${isWorkshop}), 0)::int`,
    })
    .from(structure)
    .where(isOneOf(structure.departmentCode, codes))
    .groupBy(structure.departmentCode);
