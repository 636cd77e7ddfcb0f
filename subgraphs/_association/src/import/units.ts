import { type Database, keepRows } from '@tresse/kit';
import { type Problem, parseDepartmentCode, parseSiren } from '@tresse/kit/values';
import { z } from 'zod';
import type { Association } from '../association.ts';
import { column, mapReading, optional, readWordOf, severalOf } from '../columns.ts';
import { type UnitRow, unit } from '../db/tables/index.ts';
import { fetchUnits } from '../db/units.ts';
import { makeId, readCode } from '../domain/ids.ts';
import { readText } from '../domain/texts.ts';
import { UNIT_LEVELS, type UnitLevel } from '../domain/vocabulary.ts';
import { readColumns } from './read-record.ts';
import type { TableImport, Written } from './table-import.ts';

/** `units`: code, niveau, nom, siren, code_parent, departements. */
export function createUnitImport({ slug, words }: Association): TableImport<UnitRow> {
  const shape = z.object({
    code: column(readCode),
    niveau: column(mapReading(readWordOf(words.levels), (level, label) => ({ level, label }))),
    nom: column(readText(200)),
    siren: optional(parseSiren),
    code_parent: optional(readCode),
    departements: severalOf(parseDepartmentCode),
  });
  const toRow = (read: z.infer<typeof shape>): UnitRow => ({
    id: makeId(slug, read.code),
    ...read.niveau,
    name: read.nom,
    siren: read.siren,
    parentId: read.code_parent === null ? null : makeId(slug, read.code_parent),
    departments: read.departements.length === 0 ? null : read.departements.toSorted(),
  });
  return {
    table: 'units',
    shapes: [shape],
    read: (columns) => readColumns(shape.transform(toRow), columns),
    keyOf: ({ id }) => id,
    together: true,
    write: writeUnits,
  };
}

/** Highest level first, so that a parent is there before its children; a unit without its parent is refused. */
async function writeUnits(db: Database, rows: readonly UnitRow[]): Promise<Written<UnitRow>> {
  const ordered = rows.toSorted((a, b) => rank(a.level) - rank(b.level));
  const parents = await fetchUnits(
    db,
    rows.flatMap(({ parentId }) => parentId ?? []),
  );
  const levels = new Map(parents.map(({ id, level }) => [id, level]));
  const refused = new Map<UnitRow, Problem>();
  for (const row of ordered) {
    const problem = findParentProblem(row, levels);
    if (problem) refused.set(row, problem);
    else levels.set(row.id, row.level);
  }
  const kept = await keepRows(
    db,
    unit,
    ordered.filter((row) => !refused.has(row)),
  );
  return { ...kept, refused };
}

const rank = (level: UnitLevel): number => UNIT_LEVELS.indexOf(level);

/** Each parent stands on a higher level, so no chain of parents comes back to where it began. */
function findParentProblem({ parentId, level }: UnitRow, levels: ReadonlyMap<string, UnitLevel>): Problem | null {
  if (parentId === null) return null;
  const parentLevel = levels.get(parentId);
  if (parentLevel === undefined)
    return { reason: 'Unknown parent unit', mend: 'Deliver the parent in units, or correct code_parent' };
  if (rank(parentLevel) < rank(level)) return null;
  return { reason: 'The parent unit is not on a higher level', mend: 'Correct code_parent or niveau' };
}
