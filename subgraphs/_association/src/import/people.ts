import { type Database, keepRows } from '@tresse/kit';
import { z } from 'zod';
import type { Association } from '../association.ts';
import { addedLater, column, optional, wordsOf } from '../columns.ts';
import { center, type PersonRow, person } from '../db/tables.ts';
import { readDay } from '../domain/dates.ts';
import { makeId, readCode, readPseudonym } from '../domain/ids.ts';
import { readWord } from '../domain/words.ts';
import type { FileImport, Written } from './file-import.ts';
import { readColumns } from './read-record.ts';
import { sift } from './refuse-unknown.ts';

/** `people.csv`: pseudonyme, code_centre, tranche_age, genre, freins, dernier_contact, oriente_par. */
export function createPersonImport({ slug, words }: Association): FileImport<PersonRow> {
  const shape = z.object({
    pseudonyme: column(readPseudonym),
    code_centre: column(readCode),
    tranche_age: optional((text) => readWord(text, words.ageBands)),
    genre: addedLater((text) => readWord(text, words.genders)),
    freins: wordsOf(words.needs),
    dernier_contact: column(readDay),
    oriente_par: addedLater((text) => readWord(text, words.orientingBodies)),
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
    file: 'people.csv',
    read: (columns) => readColumns(shape.transform(toRow), columns),
    keyOf: ({ id }) => id,
    write: writePeople,
  };
}

async function writePeople(db: Database, rows: readonly PersonRow[]): Promise<Written<PersonRow>> {
  const { known, refused } = await sift(db, rows, [
    { table: center, idOf: ({ centerId }) => centerId, what: 'center', file: 'centers.csv' },
  ]);
  return { ...(await keepRows(db, person, known)), refused };
}
