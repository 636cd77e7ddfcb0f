import { type Database, findByKeys, isOneOf } from '@tresse/kit';
import { type AnyColumn, and, asc, eq, getTableColumns, isNull, lte, or, sql } from 'drizzle-orm';
import {
  communeArea,
  type SchemeMandataryRow,
  type SchemeRow,
  scheme,
  schemeMandatary,
  type TraineePayBandRow,
  traineePayBand,
  trainingActionScheme,
} from './tables/index.ts';

interface Valid {
  readonly validFrom: AnyColumn;
  readonly validTo: AnyColumn;
}

/** The condition that something holds on a day (`YYYY-MM-DD`), the last one not included. */
export const isValidOn = ({ validFrom, validTo }: Valid, day: string) =>
  and(lte(validFrom, day), or(isNull(validTo), sql`${validTo} > ${day}`));

/** Lists every scheme, by code. */
export const listSchemes = (db: Database): Promise<SchemeRow[]> => db.select().from(scheme).orderBy(asc(scheme.code));

/** Lists the schemes that hold on a day, by code. */
export const listSchemesOn = (db: Database, day: string): Promise<SchemeRow[]> =>
  db.select().from(scheme).where(isValidOn(scheme, day)).orderBy(asc(scheme.code));

/** Finds schemes by code. */
export const findSchemes = findByKeys((db, codes) => db.select().from(scheme).where(isOneOf(scheme.code, codes)));

/** The scheme of an action, as stored. */
export type ActionSchemeRow = typeof trainingActionScheme.$inferSelect;

/** Finds the schemes of actions. */
export const findSchemesOfActions = findByKeys((db, actionIds) =>
  db
    .select(getTableColumns(trainingActionScheme))
    .from(trainingActionScheme)
    .where(isOneOf(trainingActionScheme.actionId, actionIds)),
);

/** Lists the mandataries of schemes on a day, by employment area. */
export const listMandataries = (db: Database, codes: readonly string[], day: string): Promise<SchemeMandataryRow[]> =>
  db
    .select()
    .from(schemeMandatary)
    .where(and(isOneOf(schemeMandatary.scheme, codes), isValidOn(schemeMandatary, day)))
    .orderBy(asc(schemeMandatary.areaCode), asc(schemeMandatary.id));

/** Lists the pay bands that hold on a day, by situation and age. */
export const listPayBands = (db: Database, day: string): Promise<TraineePayBandRow[]> =>
  db
    .select()
    .from(traineePayBand)
    .where(isValidOn(traineePayBand, day))
    .orderBy(asc(traineePayBand.situation), sql`${traineePayBand.ageFrom} nulls first`, asc(traineePayBand.id));

/** Finds a scheme and keeps others from deciding about it until the transaction ends. */
export async function lockScheme(db: Database, code: string): Promise<SchemeRow | null> {
  const [row] = await db.select().from(scheme).where(eq(scheme.code, code)).for('update');
  return row ?? null;
}

/** Lists the communes of an employment area, by code; none when it is unknown. */
export async function listCommunesOfArea(db: Database, code: string): Promise<string[]> {
  const rows = await db
    .select({ code: communeArea.communeCode })
    .from(communeArea)
    .where(eq(communeArea.areaCode, code))
    .orderBy(asc(communeArea.communeCode));
  return rows.map((row) => row.code);
}

/** Whether some commune is in this employment area. */
export async function isArea(db: Database, code: string): Promise<boolean> {
  const [row] = await db
    .select({ code: communeArea.areaCode })
    .from(communeArea)
    .where(eq(communeArea.areaCode, code))
    .limit(1);
  return row !== undefined;
}
