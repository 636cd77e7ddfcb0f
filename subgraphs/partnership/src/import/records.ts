import { parsedBy, parseRna, parseSiren } from '@tresse/kit/values';
import { z } from 'zod';
import type { WholeAgreement } from '../db/registry.ts';
import {
  type AssociationRow,
  agreementKind,
  agreementState,
  type CommitmentRow,
  type CommitteeMeetingRow,
  commitmentState,
  committeeKind,
  membershipState,
} from '../db/tables.ts';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a slug: lower-case letters, digits, hyphens');
const words = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .regex(/^[^\0]*$/, 'must not hold the character NUL');
const knownDay = z.iso.date('must be a calendar day, YYYY-MM-DD');
const day = knownDay.nullable();
const count = z.number().nonnegative().nullable();
/** Where the facts come from: kept in the file for whoever checks them. */
const sources = z.array(words).min(1, 'must name a source');

/** An association as a data file tells it. */
export const associationRecord = z
  .strictObject({
    id: slug,
    name: words,
    state: z.enum(membershipState.enumValues),
    fictional: z.boolean(),
    notice: words.nullable(),
    siren: parsedBy(parseSiren).nullable(),
    rna: parsedBy(parseRna).nullable(),
    sources,
  })
  .refine(({ fictional, notice }) => !fictional || notice !== null, {
    path: ['notice'],
    message: 'must tell people that the association is fictional',
  })
  .transform(({ sources, ...row }): AssociationRow => row);

/** An agreement as a data file tells it, with its parts. */
export const agreementRecord = z
  .strictObject({
    id: slug,
    kind: z.enum(agreementKind.enumValues),
    title: words,
    state: z.enum(agreementState.enumValues),
    parent: slug.nullable(),
    votedOn: day,
    signedOn: day,
    termFrom: day,
    termTo: day,
    fictional: z.boolean(),
    signatories: z.array(z.strictObject({ name: words, association: slug.nullable() })).min(1, 'must name one'),
    axes: z.array(words),
    sources,
  })
  .refine(({ termFrom, termTo }) => termFrom === null || termTo === null || termFrom < termTo, {
    path: ['termTo'],
    message: 'must come after termFrom',
  })
  .refine(({ state, signedOn }) => state !== 'DRAFT' || signedOn === null, {
    path: ['signedOn'],
    message: 'must be null while the agreement is a draft',
  })
  .refine(({ signatories }) => isWithoutRepetition(signatories.flatMap(({ association }) => association ?? [])), {
    path: ['signatories'],
    message: 'must name an association once',
  })
  .transform(
    ({ sources, parent, signatories, ...row }): WholeAgreement => ({
      ...row,
      parentId: parent,
      signatories: signatories.map(({ name, association }) => ({ name, associationId: association })),
    }),
  );

/** What an association committed to, as a data file tells it. */
export const commitmentRecord = z
  .strictObject({
    id: slug,
    agreement: slug,
    association: slug,
    axis: z.int().min(1).nullable(),
    title: words,
    unit: words.nullable(),
    target: count,
    reached: count,
    dueOn: day,
    state: z.enum(commitmentState.enumValues),
    asOf: knownDay,
    sources,
  })
  .refine(({ unit, target, reached }) => unit !== null || (target === null && reached === null), {
    path: ['unit'],
    message: 'must say what target and reached count',
  })
  .transform(
    ({ sources, agreement, association, ...row }): CommitmentRow => ({
      ...row,
      agreementId: agreement,
      associationId: association,
    }),
  );

/** A meeting of a committee, as a data file tells it. */
export const meetingRecord = z
  .strictObject({
    id: slug,
    agreement: slug,
    committee: z.enum(committeeKind.enumValues),
    day: knownDay,
    place: words.nullable(),
    sources,
  })
  .transform(({ sources, agreement, ...row }): CommitteeMeetingRow => ({ ...row, agreementId: agreement }));

const isWithoutRepetition = (values: readonly string[]): boolean => new Set(values).size === values.length;
