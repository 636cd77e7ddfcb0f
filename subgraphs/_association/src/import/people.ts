import { type Database, keepRows } from '@tresse/kit';
import { z } from 'zod';
import type { Association } from '../association.ts';
import { addedLater, column, optional, readWordOf, wordsOf } from '../columns.ts';
import { center, type PersonRow, person } from '../db/tables.ts';
import { readDay } from '../domain/dates.ts';
import { makeId, readCode, readPseudonym } from '../domain/ids.ts';
import { readColumns } from './read-record.ts';
import { sift } from './refuse-unknown.ts';
import type { TableImport, Written } from './table-import.ts';

/** `people`: pseudonyme, code_centre, tranche_age, genre, freins, dernier_contact, oriente_par. */
export function createPersonImport({ slug, words }: Association): TableImport<PersonRow> {
  const shape = z.object({
    pseudonyme: column(readPseudonym),
    code_centre: column(readCode),
    tranche_age: optional(readWordOf(words.ageBands)),
    genre: addedLater(readWordOf(words.genders)),
    freins: wordsOf(words.needs),
    dernier_contact: column(readDay),
    oriente_par: addedLater(readWordOf(words.orientingBodies)),
  });
  const toRow = (read: z.infer<typeof shape>): PersonRow => ({
    id: makeId(slug, read.pseudonyme),
    ageBand: read.tranche_age,
    gender: read.genre,
    needs: read.freins,
    centerId: makeId(slug, read.code_centre),
    lastContact: read.dernier_contact,
    orientingBody: read.oriente_par,
  });
  return {
    table: 'people',
    shapes: [shape],
    read: (columns) => readColumns(shape.transform(toRow), columns),
    keyOf: ({ id }) => id,
    write: writePeople,
  };
}

async function writePeople(db: Database, rows: readonly PersonRow[]): Promise<Written<PersonRow>> {
  const { known, refused } = await sift(db, rows, [
    { table: center, idOf: ({ centerId }) => centerId, what: 'center', delivered: 'centers' },
  ]);
  return { ...(await keepRows(db, person, known)), refused };
}
