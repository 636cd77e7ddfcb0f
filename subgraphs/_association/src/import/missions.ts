import { z } from 'zod';
import type { Association } from '../association.ts';
import { column, oneOf, optional, yesOrNo } from '../columns.ts';
import { type MissionRow, volunteerMission } from '../db/tables/index.ts';
import { makeId, readCode } from '../domain/ids.ts';
import { readCount, readText } from '../domain/texts.ts';
import { keepKnown, ofCenter } from './keep-known.ts';
import { isPeriod, notEmpty, openPeriodColumns } from './period-columns.ts';
import { readColumns } from './read-record.ts';
import type { TableImport } from './table-import.ts';

/** `missions`: code, code_centre, titre, activite, places, du, avant_le, heures_semaine, mobilite_reduite, ouverte_accueillis. */
export function createMissionImport({ slug, words }: Association): TableImport<MissionRow> {
  const shape = z
    .object({
      code: column(readCode),
      code_centre: column(readCode),
      titre: column(readText(200)),
      activite: oneOf(words.volunteerActivities),
      places: column(readCount),
      ...openPeriodColumns,
      heures_semaine: optional(readCount),
      mobilite_reduite: yesOrNo,
      ouverte_accueillis: yesOrNo,
    })
    .refine(isPeriod, notEmpty);
  const toRow = (read: z.infer<typeof shape>): MissionRow => ({
    id: makeId(slug, read.code),
    centerId: makeId(slug, read.code_centre),
    title: read.titre,
    activity: read.activite,
    placesOpen: read.places,
    from: read.du,
    to: read.avant_le,
    weeklyHours: read.heures_semaine,
    reducedMobilityAccessible: read.mobilite_reduite,
    openToWelcomedPeople: read.ouverte_accueillis,
  });
  return {
    table: 'missions',
    shapes: [shape],
    read: (columns) => readColumns(shape.transform(toRow), columns),
    keyOf: ({ id }) => id,
    write: (db, rows) => keepKnown(db, volunteerMission, rows, [ofCenter]),
  };
}
