import { accept, type Parsed, refuse } from '@tresse/kit/values';
import { findCommuneOf } from '@tresse/reference';
import { z } from 'zod';
import { checkTexts } from './check-texts.ts';
import { findContractType } from './contract-types.ts';
import { instant, wordedLine, wordedText } from './fields.ts';
import { parseRecord } from './parse-record.ts';
import type { OpeningRecord, Refusal } from './records.ts';

const mend = 'Correct these fields; the public API of les emplois de l’inclusion says what its postes hold';

const contractType = z
  .string()
  .nullish()
  .transform((text, context) => {
    if ((text ?? '').trim() === '') return null;
    const type = findContractType(text ?? '');
    if (!type) context.addIssue({ code: 'custom', message: `« ${text} » is no kind of contract that is known` });
    return type;
  });

/** The API writes its booleans of openings as words. */
const flag = z
  .union([z.boolean(), z.enum(['True', 'False', 'true', 'false'])], { error: 'must be true or false' })
  .transform((told) => /true/i.test(String(told)));

/** A job opening of the public API of les emplois de l'inclusion. */
const record = z.object({
  id: z
    .union([z.int(), z.string()], 'must be the number of the opening')
    .transform(String)
    .refine((id) => /^\S{1,50}$/.test(id), 'must be the number of the opening'),
  rome: z
    .string()
    .regex(/^[A-N]\d{4}$/, 'must be a ROME code, such as A1414')
    .nullish(),
  cree_le: instant.nullish(),
  mis_a_jour_le: instant.nullish(),
  recrutement_ouvert: flag,
  description: wordedText,
  appellation_modifiee: wordedLine,
  type_contrat: contractType,
  nombre_postes_ouverts: z.int().min(0).max(10_000).nullish(),
  lieu: z.object({ code_insee: z.string() }).nullish(),
  profil_recherche: wordedText,
});

/** The openings of a structure, and those that could not be taken. */
export interface OpeningsReading {
  readonly openings: readonly OpeningRecord[];
  readonly refusals: readonly Refusal[];
}

/** Reads the openings of a structure; a bad one is refused alone. */
export function readOpenings(values: readonly unknown[], structureId: string): OpeningsReading {
  const openings = new Map<string, OpeningRecord>();
  const refusals: Refusal[] = [];
  for (const value of values) {
    const read = readOpening(value, structureId);
    if (!read.ok) refusals.push({ record: value, problem: read.problem });
    else if (openings.has(read.value.id)) refusals.push({ record: value, problem: givenTwice });
    else openings.set(read.value.id, read.value);
  }
  return { openings: [...openings.values()], refusals };
}

const givenTwice = { reason: 'The id of this opening is given twice', mend: 'Keep one opening for each id' };

function readOpening(value: unknown, structureId: string): Parsed<OpeningRecord> {
  const clean = checkTexts(value);
  if (!clean.ok) return clean;
  const parsed = parseRecord(record, value, mend);
  if (!parsed.ok) return parsed;
  const told = parsed.value;
  const commune = findCommuneOf({ code: told.lieu?.code_insee ?? '', postalCode: null, town: '' });
  if (!commune.ok) return refuse(`lieu: ${commune.problem.reason}`, commune.problem.mend);
  return accept({
    id: `${structureId}--${told.id}`,
    structureId,
    romeCode: told.rome ?? null,
    title: told.appellation_modifiee,
    description: told.description,
    contractType: told.type_contrat,
    openPostCount: told.recrutement_ouvert ? (told.nombre_postes_ouverts ?? 1) : 0,
    recruiting: told.recrutement_ouvert,
    communeCode: commune.value?.code ?? null,
    wantedProfile: told.profil_recherche,
    updatedOn: told.mis_a_jour_le ?? told.cree_le ?? null,
  });
}
