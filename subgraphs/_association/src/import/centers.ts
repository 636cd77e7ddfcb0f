import { accept, type Parsed, parseCommuneCode, refuse } from '@tresse/kit/values';
import { type Commune, findCommune } from '@tresse/reference';
import { z } from 'zod';
import type { Association } from '../association.ts';
import { column, optional, wordsOf } from '../columns.ts';
import { type CenterRow, center } from '../db/tables/index.ts';
import { makeId, readCode } from '../domain/ids.ts';
import { readPhone, readText } from '../domain/texts.ts';
import { keepKnown, ofUnit } from './keep-known.ts';
import { readColumns } from './read-record.ts';
import type { TableImport } from './table-import.ts';

/** `centers`: code, nom, code_unite, commune, adresse, telephone, horaires, activites, and the association's own. */
export function createCenterImport({ slug, words, ownCenterColumns }: Association): TableImport<CenterRow> {
  const shape = z.object({
    code: column(readCode),
    nom: column(readText(200)),
    code_unite: column(readCode),
    commune: column(readCommune),
    adresse: optional(readText(200)),
    telephone: optional(readPhone),
    horaires: optional(readText(255)),
    activites: wordsOf(words.activities),
  });
  const toRow = (read: z.infer<typeof shape>): Omit<CenterRow, 'own'> => ({
    id: makeId(slug, read.code),
    name: read.nom,
    unitId: makeId(slug, read.code_unite),
    commune: read.commune.code,
    department: read.commune.department,
    address: read.adresse,
    phone: read.telephone,
    openingHours: read.horaires,
    activities: read.activites,
  });
  return {
    table: 'centers',
    shapes: [shape, ownCenterColumns],
    read: (columns) => {
      const common = readColumns(shape.transform(toRow), columns);
      const own = readColumns(ownCenterColumns, columns);
      if (!common.ok) return common;
      return own.ok ? accept({ ...common.value, own: own.value }) : own;
    },
    keyOf: ({ id }) => id,
    write: (db, rows) => keepKnown(db, center, rows, [ofUnit]),
  };
}

function readCommune(text: string): Parsed<Commune> {
  const code = parseCommuneCode(text);
  if (!code.ok) return code;
  const commune = findCommune(code.value);
  if (commune) return accept(commune);
  return refuse(`Commune code « ${text} » is not a current commune`, 'Look it up in the Code officiel géographique');
}
