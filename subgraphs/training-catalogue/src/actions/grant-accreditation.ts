import {
  claimKey,
  findWish,
  hashTexts,
  invalidArgument,
  makeStoredKey,
  type SubgraphContext,
  withinReach,
} from '@tresse/kit';
import { findAccreditations, findOverlap, insertAccreditation } from '../db/accreditations.ts';
import { isArea, lockScheme } from '../db/schemes.ts';
import type { AccreditationRow } from '../db/tables/index.ts';
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
  | { readonly kind: 'overlap'; readonly accreditation: AccreditationRow };

/**
 * Grants an accreditation and begins its history, in one transaction; grants of one scheme wait for one another, so that none
 * overlap. Throws when the input is malformed.
 */
export async function grantAccreditation(
  { db: database, caller, now }: SubgraphContext,
  input: GrantAccreditationInput,
): Promise<GrantAccreditationOutcome> {
  const key = makeStoredKey('grantAccreditation', caller, input.idempotencyKey);
  const { reason, ...told } = checkInput(input);
  const inputHash = hashTexts([JSON.stringify(told), reason ?? '']);
  const at = now();
  const id = hashTexts(['accreditation', key]).slice(0, 22);
  const row: AccreditationRow = { id, ...told, grantedAt: at, revokedAt: null };
  return withinReach(database, ofRegion, async (db): Promise<GrantAccreditationOutcome> => {
    const scheme = await lockScheme(db, row.scheme);
    const earlier = await findWish(db, key);
    if (earlier && earlier.inputHash !== inputHash) return { kind: 'key-reused' };
    const [granted] = earlier ? await findAccreditations(db, ofRegion, [id]) : [];
    if (granted) return { kind: 'granted', accreditation: granted };
    if (!scheme) return { kind: 'unknown-scheme' };
    if (!scheme.needsPrescription) return { kind: 'prescription-not-needed' };
    if (row.areaCode !== null && !(await isArea(db, row.areaCode))) return { kind: 'unknown-area' };
    const overlap = await findOverlap(db, row);
    if (overlap) return { kind: 'overlap', accreditation: overlap };
    const wish = await claimKey(db, { key, inputHash, outcome: id, at });
    if (wish.inputHash !== inputHash) return { kind: 'key-reused' };
    const event = { id: `${id}.granted`, accreditationId: id, kind: 'GRANTED', at, role: caller.role, reason } as const;
    await insertAccreditation(db, row, event);
    return { kind: 'granted', accreditation: row };
  });
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
