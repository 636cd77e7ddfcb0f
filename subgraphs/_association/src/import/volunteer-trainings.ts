import { z } from 'zod';
import type { Association } from '../association.ts';
import { column, optional } from '../columns.ts';
import { type VolunteerTrainingRow, volunteerTraining } from '../db/tables/index.ts';
import { makeId, readCode } from '../domain/ids.ts';
import { readCount } from '../domain/texts.ts';
import { keepKnown, ofCenter, ofUnit } from './keep-known.ts';
import { isPeriod, notEmpty, periodColumns } from './period-columns.ts';
import { readColumns } from './read-record.ts';
import type { TableImport } from './table-import.ts';

/** `volunteer_trainings`: code, code_centre or code_unite, du, avant_le, heures, places, personnes_formees. */
export function createVolunteerTrainingImport({ slug }: Association): TableImport<VolunteerTrainingRow> {
  const shape = z
    .object({
      code: column(readCode),
      code_centre: optional(readCode),
      code_unite: optional(readCode),
      ...periodColumns,
      heures: column(readCount),
      places: optional(readCount),
      personnes_formees: optional(readCount),
    })
    .refine(({ code_centre, code_unite }) => (code_centre === null) !== (code_unite === null), {
      path: ['code_centre'],
      message: 'nobody gives the training, or two do',
      params: { mend: 'Fill in one of code_centre and code_unite' },
    })
    .refine(isPeriod, notEmpty);
  const toId = (code: string | null): string | null => code && makeId(slug, code);
  const toRow = (read: z.infer<typeof shape>): VolunteerTrainingRow => ({
    id: makeId(slug, read.code),
    centerId: toId(read.code_centre),
    unitId: toId(read.code_unite),
    from: read.du,
    to: read.avant_le,
    hours: read.heures,
    places: read.places,
    trainedCount: read.personnes_formees,
  });
  return {
    table: 'volunteer_trainings',
    shapes: [shape],
    read: (columns) => readColumns(shape.transform(toRow), columns),
    keyOf: ({ id }) => id,
    write: (db, rows) => keepKnown(db, volunteerTraining, rows, [ofCenter, ofUnit]),
  };
}
