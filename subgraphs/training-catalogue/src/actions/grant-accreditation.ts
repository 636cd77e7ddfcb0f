import {
  type Database,
  hashTexts,
  invalidArgument,
  prepareClaim,
  type SubgraphContext,
  type ToldWish,
  withinReach,
} from '@tresse/kit';
import { findAccreditations, findOverlap, insertAccreditation } from '../db/accreditations.ts';
import { isAssociation } from '../db/known-associations.ts';
import { isArea, lockScheme } from '../db/schemes.ts';
import type { AccreditationRow, SchemeRow } from '../db/tables/index.ts';
import { ofRegion } from '../domain/reach.ts';
import { checkPeriod, checkText } from './check-input.ts';

/** To whom, for what and when; days `YYYY-MM-DD`, half-open. One of `association` and `body` is given. */
export interface GrantAccreditationInput {
  readonly association: string | null;
  readonly body: { readonly siret: string; readonly name: string } | null;
  readonly scheme: string;
  readonly area: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly reason: string | null;
  readonly idempotencyKey: string;
}

/** The accreditation granted (or granted before, by the same key and input), or why it was not. */
export type GrantAccreditationOutcome =
  | { readonly kind: 'granted'; readonly accreditation: AccreditationRow }
  | { readonly kind: 'unknown-scheme' | 'prescription-not-needed' | 'unknown-area' | 'key-reused' }
  | { readonly kind: 'unknown-association'; readonly association: string }
  | { readonly kind: 'overlap'; readonly accreditation: AccreditationRow };

/**
 * Grants an accreditation and begins its history, in one transaction; grants of one scheme wait for one another, so that none
 * overlap. Throws when the input is malformed.
 */
export async function grantAccreditation(
  context: Pick<SubgraphContext, 'db' | 'caller' | 'now'>,
  input: GrantAccreditationInput,
): Promise<GrantAccreditationOutcome> {
  const { caller, now } = context;
  const { idempotencyKey } = input;
  const { reason, ...told } = checkInput(input);
  const id = hashTexts(['accreditation', caller.subject, idempotencyKey]).slice(0, 22);
  const wished: ToldWish['input'] = [id, JSON.stringify(told), reason ?? ''];
  const wish = prepareClaim(context, { mutation: 'grantAccreditation', idempotencyKey, input: wished });
  const row: AccreditationRow = { id, ...told, grantedAt: now(), revokedAt: null };
  return withinReach(context.db, ofRegion, async (db): Promise<GrantAccreditationOutcome> => {
    const scheme = await lockScheme(db, row.scheme);
    const state = await wish.find(db);
    const [granted] = state === 'repeated' ? await findAccreditations(db, ofRegion, [id]) : [];
    if (granted) return { kind: 'granted', accreditation: granted };
    if (state !== 'new') return { kind: 'key-reused' };
    const refusal = await findRefusal(db, scheme, row);
    if (refusal) return refusal;
    // The same key may have come with another scheme, which is another lock.
    if ((await wish.claim(db)) !== 'new') return { kind: 'key-reused' };
    const event = { id: `${id}.granted`, accreditationId: id, kind: 'GRANTED', reason } as const;
    await insertAccreditation(db, row, { ...event, at: row.grantedAt, role: caller.role });
    return { kind: 'granted', accreditation: row };
  });
}

async function findRefusal(
  db: Database,
  scheme: SchemeRow | null,
  row: AccreditationRow,
): Promise<GrantAccreditationOutcome | null> {
  const { association, areaCode } = row;
  if (!scheme) return { kind: 'unknown-scheme' };
  if (!scheme.needsPrescription) return { kind: 'prescription-not-needed' };
  if (association !== null && !(await isAssociation(db, association)))
    return { kind: 'unknown-association', association };
  if (areaCode !== null && !(await isArea(db, areaCode))) return { kind: 'unknown-area' };
  const overlap = await findOverlap(db, row);
  return overlap && { kind: 'overlap', accreditation: overlap };
}

function checkInput({ association, body, scheme, area, validFrom, validTo, reason }: GrantAccreditationInput) {
  if ((association === null) === (body === null))
    throw invalidArgument('input.association', 'Give an association or a body, and not both');
  if (association !== null && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(association))
    throw invalidArgument('input.association', 'An association is named by its slug, such as restos-du-coeur');
  checkPeriod(validFrom, validTo);
  return {
    association,
    bodySiret: body?.siret ?? null,
    bodyName: body ? checkText('input.body.name', body.name, 200) : null,
    scheme,
    areaCode: area,
    validFrom,
    validTo,
    reason: reason === null ? null : checkText('input.reason', reason, 500),
  };
}
