import { addUpKept, type Database, type KeptRows, keepRows, removeOtherRows } from '@tresse/kit';
import {
  communeArea,
  type DerogationRow,
  derogation,
  type ReservedPlacesRow,
  reservedPlaces,
  type SchemeMandataryRow,
  type SchemeRow,
  type SchemeRuleRow,
  scheme,
  schemeMandatary,
  schemeRule,
  type TraineePayBandRow,
  traineePayBand,
} from './tables/index.ts';

/** All that is told of schemes; whoever is named in rules, mandataries and terms is known. */
export interface SchemeData {
  readonly schemes: readonly SchemeRow[];
  readonly rules: readonly SchemeRuleRow[];
  readonly mandataries: readonly SchemeMandataryRow[];
  readonly payBands: readonly TraineePayBandRow[];
  readonly reservedPlaces: readonly ReservedPlacesRow[];
  readonly derogations: readonly DerogationRow[];
}

/** Database what differs, and the employment areas by commune; counts what was told. To be run in a transaction. */
export async function writeSchemes(
  transaction: Database,
  data: SchemeData,
  areas: ReadonlyMap<string, string | null>,
): Promise<KeptRows> {
  const kept = [
    await keepRows(transaction, scheme, data.schemes),
    await keepRows(transaction, schemeRule, data.rules),
    await keepRows(transaction, schemeMandatary, data.mandataries),
    await keepRows(transaction, traineePayBand, data.payBands),
    await keepRows(transaction, reservedPlaces, data.reservedPlaces),
    await keepRows(transaction, derogation, data.derogations),
  ];
  if (data.rules.length > 0) await removeOtherRows(transaction, schemeRule, data.rules);
  await writeAreas(transaction, areas);
  return addUpKept(kept);
}

async function writeAreas(transaction: Database, areas: ReadonlyMap<string, string | null>): Promise<void> {
  const rows = [...areas].flatMap(([communeCode, areaCode]) => (areaCode === null ? [] : [{ communeCode, areaCode }]));
  await keepRows(transaction, communeArea, rows);
  await removeOtherRows(transaction, communeArea, rows);
}
