import { type Database, isOneOf } from '@tresse/kit';
import { asc, eq, getTableColumns, sql } from 'drizzle-orm';
import {
  commune,
  type DepartmentRow,
  department,
  type EmploymentAreaRow,
  type EpciRow,
  employmentArea,
  epci,
  type RegionRow,
  region,
} from './tables.ts';

/** An EPCI as one of a department's. */
export type EpciOfDepartment = EpciRow & { readonly departmentCode: string };

/** Inhabitants of a department or of a region; null when no commune of it gives a number. */
export interface Population {
  readonly code: string;
  readonly inhabitants: number | null;
}

const inhabitants = sql<number | null>`sum(${commune.population})::int`;

/** Fetches the regions of these codes. */
export const fetchRegions = (db: Database, codes: readonly string[]): Promise<RegionRow[]> =>
  db.select().from(region).where(isOneOf(region.code, codes));

/** Finds the region that this hub holds. */
export async function findOwnRegion(db: Database): Promise<RegionRow | null> {
  const [own] = await db.select().from(region).orderBy(asc(region.code)).limit(1);
  return own ?? null;
}

/** Fetches the departments of these codes. */
export const fetchDepartments = (db: Database, codes: readonly string[]): Promise<DepartmentRow[]> =>
  db.select().from(department).where(isOneOf(department.code, codes));

/** Fetches the departments of these regions, ordered by code. */
export const fetchDepartmentsOfRegions = (db: Database, codes: readonly string[]): Promise<DepartmentRow[]> =>
  db.select().from(department).where(isOneOf(department.regionCode, codes)).orderBy(asc(department.code));

/** Fetches the EPCI of these SIREN. */
export const fetchEpcis = (db: Database, sirens: readonly string[]): Promise<EpciRow[]> =>
  db.select().from(epci).where(isOneOf(epci.siren, sirens));

/** Fetches the EPCI that have a commune in these departments, ordered by name. */
export const fetchEpcisOfDepartments = (db: Database, codes: readonly string[]): Promise<EpciOfDepartment[]> =>
  db
    .selectDistinct({ ...getTableColumns(epci), departmentCode: commune.departmentCode })
    .from(epci)
    .innerJoin(commune, eq(commune.epciSiren, epci.siren))
    .where(isOneOf(commune.departmentCode, codes))
    .orderBy(asc(epci.name), asc(epci.siren));

/** Fetches the employment areas of these codes. */
export const fetchEmploymentAreas = (db: Database, codes: readonly string[]): Promise<EmploymentAreaRow[]> =>
  db.select().from(employmentArea).where(isOneOf(employmentArea.code, codes));

/** Sums the inhabitants of these departments. */
export const sumDepartmentPopulations = (db: Database, codes: readonly string[]): Promise<Population[]> =>
  db
    .select({ code: commune.departmentCode, inhabitants })
    .from(commune)
    .where(isOneOf(commune.departmentCode, codes))
    .groupBy(commune.departmentCode);

/** Sums the inhabitants of these regions. */
export const sumRegionPopulations = (db: Database, codes: readonly string[]): Promise<Population[]> =>
  db
    .select({ code: department.regionCode, inhabitants })
    .from(commune)
    .innerJoin(department, eq(commune.departmentCode, department.code))
    .where(isOneOf(department.regionCode, codes))
    .groupBy(department.regionCode);
