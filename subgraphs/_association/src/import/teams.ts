import { z } from 'zod';
import type { Association } from '../association.ts';
import { addedLater, column } from '../columns.ts';
import { type TeamRow, volunteerTeam } from '../db/tables/index.ts';
import { readMonth } from '../domain/dates.ts';
import { makeId, readCode } from '../domain/ids.ts';
import { readCount } from '../domain/texts.ts';
import { keepKnown, ofCenter } from './keep-known.ts';
import { readColumns } from './read-record.ts';
import type { TableImport } from './table-import.ts';

/** `teams`: code_centre, mois, benevoles, formes_orientation, heures, personnes_informees. */
export function createTeamImport({ slug }: Association): TableImport<TeamRow> {
  const shape = z
    .object({
      code_centre: column(readCode),
      mois: column(readMonth),
      benevoles: column(readCount),
      formes_orientation: column(readCount),
      heures: column(readCount),
      personnes_informees: addedLater(readCount),
    })
    .refine(({ benevoles, formes_orientation }) => formes_orientation <= benevoles, {
      path: ['formes_orientation'],
      message: 'more are trained than there are volunteers',
      params: { mend: 'Count the trained ones among the volunteers' },
    });
  const toRow = (read: z.infer<typeof shape>): TeamRow => ({
    centerId: makeId(slug, read.code_centre),
    month: read.mois,
    volunteerCount: read.benevoles,
    trainedToReferCount: read.formes_orientation,
    hours: read.heures,
    informedCount: read.personnes_informees,
  });
  return {
    table: 'teams',
    shapes: [shape],
    read: (columns) => readColumns(shape.transform(toRow), columns),
    keyOf: ({ centerId, month }) => `${centerId} ${month}`,
    write: (db, rows) => keepKnown(db, volunteerTeam, rows, [ofCenter]),
  };
}
