import { accept, keepGenericMailbox, keepGenericPhone, type Parsed, parsedBy, refuse } from '@tresse/kit/values';
import { z } from 'zod';
import { line, mailbox, postalCode, rawText, website, wordedText } from './fields.ts';
import type { StructureKind } from './kinds.ts';
import { findKind, networkCodes } from './networks.ts';
import { parseRecord } from './parse-record.ts';
import { readPlace } from './read-place.ts';
import { readSiret } from './read-siret.ts';
import type { PlaceRecord, Telling } from './records.ts';

const earliestDay = '2000-01-01';
const mend = 'Correct these fields; the schema of data·inclusion v1 for structures says what they hold';

/** A structure of the data·inclusion schema v1, as far as the directory reads it; other fields are let pass. */
const record = z
  .object({
    source: z.string().min(1),
    id: z.string().max(200, 'must not exceed 200 characters'),
    nom: z
      .string()
      .trim()
      .regex(/^.{3,150}$/s, 'must have 3 to 150 characters'),
    date_maj: z.iso.date('must be a calendar day, YYYY-MM-DD').refine((day) => day >= earliestDay, 'is before 2000'),
    siret: parsedBy(readSiret).nullish(),
    commune: rawText,
    code_postal: postalCode,
    code_insee: rawText.refine((code) => /^(\w{5})?$/.test(code), 'must be five characters'),
    adresse: line,
    complement_adresse: line,
    telephone: rawText,
    courriel: mailbox,
    site_web: website,
    horaires_accueil: line,
    description: wordedText.refine((text) => (text ?? '').length <= 10_000, 'must not exceed 10,000 characters'),
    reseaux_porteurs: z
      .array(z.string().refine((code) => networkCodes.has(code), 'is not a code of reseaux_porteurs'))
      .refine((codes) => new Set(codes).size === codes.length, 'must name a network once')
      .nullish(),
  })
  .refine(({ source, id }) => id.startsWith(`${source}--`) && id.length > source.length + 2, {
    path: ['id'],
    message: 'must be the source, two hyphens, and the id there',
  });

/** Reads a structure of data·inclusion; one that no network of the social economy carries is refused. */
export function readDataInclusion(value: unknown, today: string): Parsed<Telling> {
  const parsed = parseRecord(record, value, mend);
  if (!parsed.ok) return parsed;
  const told = parsed.value;
  if (told.date_maj > today) return refuse(`date_maj: ${told.date_maj} is to come`, mend);
  const networks = told.reseaux_porteurs ?? [];
  const kind = findKind(networks);
  if (!kind)
    return refuse(
      `No network of the social economy carries it (${networks.join(', ') || 'none named'})`,
      'Name its network in reseaux_porteurs, such as aci or ressourceries, or leave it out of the file',
    );
  const place = readPlace({
    code: told.code_insee,
    postalCode: told.code_postal,
    town: told.commune,
    streets: [told.adresse, told.complement_adresse],
  });
  if (!place.ok) return place;
  return accept(tell(told, kind, place.value));
}

const tell = (told: z.infer<typeof record>, kind: StructureKind, place: PlaceRecord): Telling => ({
  id: told.id,
  source: told.source,
  name: told.nom,
  kind,
  ...(told.siret ?? { siret: null, antenna: false }),
  place,
  phone: keepGenericPhone(told.telephone),
  email: keepGenericMailbox(told.courriel, [told.nom, told.commune]),
  website: told.site_web,
  openingHours: told.horaires_accueil,
  description: told.description,
  networks: told.reseaux_porteurs ?? [],
  acceptsApplications: null,
  openPostCount: null,
  updatedOn: told.date_maj,
});
