import { hasSocialSecurityNumber, parsedBy, parseSiret } from '@tresse/kit/values';
import { z } from 'zod';
import type {
  DerogationRow,
  ReservedPlacesRow,
  SchemeMandataryRow,
  SchemeRow,
  SchemeRuleRow,
  TraineePayBandRow,
} from '../../db/tables/index.ts';
import { funders } from '../../domain/dictionaries/index.ts';
import { payBandSituations } from '../../domain/schemes.ts';

const words = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .regex(/^[^\0]*$/, 'must not hold the character NUL')
  .refine((text) => !hasSocialSecurityNumber(text), 'must not hold a social security number');
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a slug: lower-case letters, digits, hyphens');
const code = z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'must be a code: capital letters, digits, underscores');
const day = z.iso.date('must be a calendar day, YYYY-MM-DD');
const sources = z.array(words).min(1, 'must name a source');
const siret = parsedBy(parseSiret);
const age = z.int().min(0).max(120).nullable();
const cents = z.int().min(0).max(10_000_00);

const term = { validFrom: day, validTo: day.nullable() };

const isTerm = ({ validFrom, validTo }: { validFrom: string | null; validTo: string | null }): boolean =>
  validFrom === null || validTo === null || validFrom < validTo;
const mustEndAfter = { path: ['validTo'], message: 'must come after validFrom' };

/** A scheme as a data file tells it. */
export const schemeRecord = z
  .strictObject({
    id: code,
    title: words,
    needsPrescription: z.boolean(),
    objectives: z.array(z.strictObject({ code, title: words })),
    prescribers: z.array(words),
    ...term,
    sources,
  })
  .refine(isTerm, mustEndAfter)
  .transform(({ id, ...row }): SchemeRow => ({ code: id, ...row }));

/** Who runs a scheme in an employment area. */
export const mandataryRecord = z
  .strictObject({ id: slug, scheme: code, area: words, siret, name: words, ...term, sources })
  .refine(isTerm, mustEndAfter)
  .transform(({ area, ...row }): SchemeMandataryRow => ({ areaCode: area, ...row }));

/** What trainees are paid. */
export const payBandRecord = z
  .strictObject({
    id: slug,
    title: words,
    situation: z.enum(payBandSituations),
    ageFrom: age,
    ageTo: age,
    monthlyCentsLeast: cents,
    monthlyCentsMost: cents,
    ...term,
    sources,
  })
  .refine(isTerm, mustEndAfter)
  .refine(({ ageFrom, ageTo }) => ageFrom === null || ageTo === null || ageFrom < ageTo, {
    path: ['ageTo'],
    message: 'must be above ageFrom',
  })
  .refine(({ monthlyCentsLeast, monthlyCentsMost }) => monthlyCentsLeast <= monthlyCentsMost, {
    path: ['monthlyCentsMost'],
    message: 'must not be below monthlyCentsLeast',
  })
  .transform((row): TraineePayBandRow => row);

/** What tells the scheme of an action; its rank is its place in the file. */
export const ruleRecord = z
  .strictObject({
    id: slug,
    scheme: code,
    objective: code.nullable().default(null),
    hint: words.nullable().default(null),
    funder: z.enum(funders).nullable().default(null),
    formacodes: z.array(z.string().regex(/^\d{5}$/, 'must have five digits')).default([]),
    siret: siret.nullable().default(null),
    validFrom: day.nullable().default(null),
    validTo: day.nullable().default(null),
    sources,
  })
  .refine(isTerm, mustEndAfter)
  .refine(({ hint, funder, formacodes, siret }) => hint ?? funder ?? siret ?? formacodes[0], {
    path: ['hint'],
    message: 'must be given, or else a funder, Formacode numbers or a SIRET',
  })
  .transform((row): Omit<SchemeRuleRow, 'rank'> => row);

/** Places that an agreement reserves. */
export const reservedPlacesRecord = z
  .strictObject({
    id: slug,
    agreement: slug,
    association: slug,
    provider: siret,
    scheme: code.nullable(),
    places: z.int().min(1).max(10_000),
    ...term,
  })
  .refine(isTerm, mustEndAfter)
  .transform(
    ({ agreement, provider, ...row }): ReservedPlacesRow => ({
      agreementId: agreement,
      providerSiret: provider,
      ...row,
    }),
  );

/** A rule from which an agreement exempts. */
export const derogationRecord = z
  .strictObject({
    id: slug,
    agreement: slug,
    association: slug,
    scheme: code,
    provider: siret.nullable(),
    text: words,
    ...term,
  })
  .refine(isTerm, mustEndAfter)
  .transform(
    ({ agreement, provider, ...row }): DerogationRow => ({ agreementId: agreement, providerSiret: provider, ...row }),
  );
