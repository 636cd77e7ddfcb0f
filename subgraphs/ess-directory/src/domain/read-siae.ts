import { accept, keepGenericMailbox, keepGenericPhone, type Parsed, parsedBy } from '@tresse/kit/values';
import { z } from 'zod';
import { instant, line, mailbox, postalCode, rawText, website, wordedText } from './fields.ts';
import { type StructureKind, structureKinds } from './kinds.ts';
import { parseRecord } from './parse-record.ts';
import { type OpeningsReading, readOpenings } from './read-openings.ts';
import { readPlace } from './read-place.ts';
import { readSiret } from './read-siret.ts';
import type { Telling } from './records.ts';

/** The producer under which data·inclusion publishes the same companies: their ids are made alike. */
const source = 'emplois-de-linclusion';
const mend = 'Correct these fields; the public API of les emplois de l’inclusion (/api/v1/siaes/) says what they hold';

/** Kinds of companies of les emplois de l'inclusion that the directory holds; adapted companies are OTHER. */
const kinds: ReadonlyMap<string, StructureKind> = new Map([
  ...structureKinds.filter((kind) => kind !== 'OTHER').map((kind) => [kind, kind] as const),
  ...['EA', 'EATT'].map((kind) => [kind, 'OTHER'] as const),
]);

const companyKind = z.string().transform((text, context): StructureKind => {
  const kind = kinds.get(text);
  if (kind) return kind;
  context.addIssue({ code: 'custom', message: `« ${text} » is none of ${[...kinds.keys()].join(', ')}` });
  return z.NEVER;
});

/** A company of the public API of les emplois de l'inclusion; the misspelt `addresse` is the API's own. */
const record = z
  .object({
    id: z.guid('must be the UUID of the company').transform((id) => id.toLowerCase()),
    cree_le: instant.nullish(),
    mis_a_jour_le: instant.nullish(),
    siret: parsedBy(readSiret),
    type: companyKind,
    raison_sociale: line,
    enseigne: line,
    telephone: rawText,
    courriel: mailbox,
    site_web: website,
    description: wordedText,
    bloque_candidatures: z.boolean('must be true or false'),
    addresse_ligne_1: line,
    addresse_ligne_2: line,
    code_postal: postalCode,
    ville: rawText,
    postes: z.array(z.unknown()).nullish(),
  })
  .refine(({ enseigne, raison_sociale: name }) => enseigne !== null || name !== null, {
    path: ['raison_sociale'],
    message: 'must name the company where enseigne does not',
  });

/** A company with its openings; a bad opening is refused alone. */
export interface SiaeReading extends OpeningsReading {
  readonly telling: Telling;
}

/** Reads a company of the public API of les emplois de l'inclusion. */
export function readSiae(value: unknown): Parsed<SiaeReading> {
  const parsed = parseRecord(record, value, mend);
  if (!parsed.ok) return parsed;
  const told = parsed.value;
  const place = readPlace({
    code: '',
    postalCode: told.code_postal,
    town: told.ville,
    streets: [told.addresse_ligne_1, told.addresse_ligne_2],
  });
  if (!place.ok) return place;
  const { openings, refusals } = readOpenings(told.postes ?? [], writeId(told));
  const openPostCount = openings.reduce((sum, opening) => sum + opening.openPostCount, 0);
  const telling = { ...tell(told), place: place.value, openPostCount: told.bloque_candidatures ? 0 : openPostCount };
  return accept({ telling, openings, refusals });
}

type Company = z.infer<typeof record>;

const writeId = ({ id }: Company): string => `${source}--${id}`;

const tell = (told: Company): Omit<Telling, 'place' | 'openPostCount'> => ({
  id: writeId(told),
  source,
  name: told.enseigne ?? told.raison_sociale ?? '',
  kind: told.type,
  ...told.siret,
  phone: keepGenericPhone(told.telephone),
  email: keepGenericMailbox(told.courriel, [told.enseigne, told.raison_sociale, told.ville]),
  website: told.site_web,
  openingHours: null,
  description: told.description,
  networks: null,
  acceptsApplications: !told.bloque_candidatures,
  updatedOn: told.mis_a_jour_le ?? told.cree_le ?? null,
});
