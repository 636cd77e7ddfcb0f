import { type Database, keepRows } from '@tresse/kit';
import { dayInParis } from '@tresse/kit/values';
import { z } from 'zod';
import type { Association } from '../association.ts';
import { addedLater, column, optional, readWordOf, wordsOf } from '../columns.ts';
import { deleteWarnings, fetchWarnings } from '../db/retention.ts';
import { type PersonRow, person } from '../db/tables/index.ts';
import { readDay } from '../domain/dates.ts';
import { makeId, readCode } from '../domain/ids.ts';
import type { PseudonymKey } from '../domain/pseudonym.ts';
import { isWarningOver, type Retention } from '../domain/retention.ts';
import { ofCenter } from './keep-known.ts';
import { createKeeping, createNamingColumns, getPersonId, isNamedOnce, namedOnce } from './naming.ts';
import { readColumns } from './read-record.ts';
import { refuseErased } from './refuse-erased.ts';
import { sift } from './refuse-unknown.ts';
import type { TableImport, Written } from './table-import.ts';

/** `people`: pseudonyme or numero_dossier, code_centre, tranche_age, genre, freins, dernier_contact, oriente_par. */
export function createPersonImport(
  { slug, words, retention }: Association,
  key?: PseudonymKey,
): TableImport<PersonRow> {
  const shape = z.object({
    ...createNamingColumns(slug, key),
    code_centre: column(readCode),
    tranche_age: optional(readWordOf(words.ageBands)),
    genre: addedLater(readWordOf(words.genders)),
    freins: wordsOf(words.needs),
    dernier_contact: column(readDay),
    oriente_par: addedLater(readWordOf(words.orientingBodies)),
  });
  const toRow = (read: z.infer<typeof shape>): PersonRow => ({
    id: getPersonId(slug, read),
    ageBand: read.tranche_age,
    gender: read.genre,
    needs: read.freins,
    centerId: makeId(slug, read.code_centre),
    lastContact: read.dernier_contact,
    orientingBody: read.oriente_par,
  });
  const named = shape.refine(isNamedOnce, namedOnce).transform(toRow);
  return {
    table: 'people',
    shapes: [shape],
    keeps: createKeeping(Object.keys(shape.shape)),
    read: (columns) => readColumns(named, columns),
    keyOf: ({ id }) => id,
    write: (db, rows) => writePeople(db, rows, retention),
  };
}

async function writePeople(
  db: Database,
  rows: readonly PersonRow[],
  retention: Retention,
): Promise<Written<PersonRow>> {
  const erased = await refuseErased(db, rows, ({ id, lastContact }) => ({ personId: id, day: lastContact }));
  const { known, refused } = await sift(db, rows, [ofCenter], erased);
  const kept = await keepRows(db, person, known);
  await withdrawWarnings(db, known, retention);
  return { ...kept, refused };
}

/** Who has had a contact is told no longer that her record will go. */
async function withdrawWarnings(db: Database, rows: readonly PersonRow[], retention: Retention): Promise<void> {
  const warnings = await fetchWarnings(
    db,
    rows.map(({ id }) => id),
  );
  const warnedOn = new Map(warnings.map(({ personId, warnedAt }) => [personId, dayInParis(warnedAt)]));
  const back = rows.filter(({ id, lastContact }) => {
    const day = warnedOn.get(id);
    return day !== undefined && isWarningOver(lastContact, day, retention);
  });
  await deleteWarnings(
    db,
    back.map(({ id }) => id),
  );
}
