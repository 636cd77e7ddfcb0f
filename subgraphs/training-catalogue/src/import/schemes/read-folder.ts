import type { ImportRun } from '@tresse/kit';
import type { Problem } from '@tresse/kit/values';
import type { SchemeRow } from '../../db/tables/index.ts';
import type { SchemeData } from '../../db/write-schemes.ts';
import { readRows } from './read-rows.ts';
import {
  derogationRecord,
  mandataryRecord,
  payBandRecord,
  reservedPlacesRecord,
  ruleRecord,
  schemeRecord,
} from './records.ts';

/** Reads what a folder says of schemes, of those that it holds and those `known` before; rejects what is not good. */
export async function readSchemeFolder(
  folder: string,
  known: readonly SchemeRow[],
  run: ImportRun,
): Promise<SchemeData> {
  const schemes = await readRows(folder, { file: 'schemes.json', schema: schemeRecord }, run);
  const byCode = new Map([...known, ...schemes].map((row) => [row.code, row]));
  const findProblem = (row: Referring): Problem | null => findUnknown(byCode, row);
  const rules = await readRows(folder, { file: 'scheme-rules.json', schema: ruleRecord, findProblem }, run);
  return {
    schemes,
    rules: rules.map((rule, index) => ({ ...rule, rank: index + 1 })),
    mandataries: await readRows(folder, { file: 'mandataries.json', schema: mandataryRecord, findProblem }, run),
    payBands: await readRows(folder, { file: 'trainee-pay-bands.json', schema: payBandRecord }, run),
    reservedPlaces: await readRows(
      folder,
      { file: 'reserved-places.json', schema: reservedPlacesRecord, findProblem },
      run,
    ),
    derogations: await readRows(folder, { file: 'derogations.json', schema: derogationRecord, findProblem }, run),
  };
}

interface Referring {
  readonly scheme: string | null;
  readonly objective?: string | null;
}

function findUnknown(schemes: ReadonlyMap<string, SchemeRow>, { scheme, objective = null }: Referring): Problem | null {
  if (scheme === null) return null;
  const found = schemes.get(scheme);
  if (!found) return { reason: `The scheme « ${scheme} » is unknown`, mend: 'Add it to schemes.json' };
  if (objective === null || found.objectives.some(({ code }) => code === objective)) return null;
  return { reason: `The scheme ${scheme} has no objective « ${objective} »`, mend: 'Add it to schemes.json' };
}
