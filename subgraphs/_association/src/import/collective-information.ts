import { z } from 'zod';
import type { Association } from '../association.ts';
import { column, oneOf } from '../columns.ts';
import { type CollectiveInformationRow, collectiveInformation } from '../db/tables/index.ts';
import { readDay } from '../domain/dates.ts';
import { makeId, readCode } from '../domain/ids.ts';
import { readCount } from '../domain/texts.ts';
import { keepKnown, ofCenter } from './keep-known.ts';
import { readColumns } from './read-record.ts';
import type { TableImport } from './table-import.ts';

/** `collective_information`: code, code_centre, jour, theme, personnes_presentes. */
export function createCollectiveInformationImport({ slug, words }: Association): TableImport<CollectiveInformationRow> {
  const shape = z.object({
    code: column(readCode),
    code_centre: column(readCode),
    jour: column(readDay),
    theme: oneOf(words.informationThemes),
    personnes_presentes: column(readCount),
  });
  const toRow = (read: z.infer<typeof shape>): CollectiveInformationRow => ({
    id: makeId(slug, read.code),
    centerId: makeId(slug, read.code_centre),
    heldOn: read.jour,
    theme: read.theme,
    attendanceCount: read.personnes_presentes,
  });
  return {
    table: 'collective_information',
    shapes: [shape],
    read: (columns) => readColumns(shape.transform(toRow), columns),
    keyOf: ({ id }) => id,
    write: (db, rows) => keepKnown(db, collectiveInformation, rows, [ofCenter]),
  };
}
