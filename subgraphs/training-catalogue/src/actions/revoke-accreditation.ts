import { prepareClaim, type SubgraphContext, withinReach } from '@tresse/kit';
import { lockAccreditation, revoke } from '../db/accreditations.ts';
import type { AccreditationRow } from '../db/tables/index.ts';
import { ofRegion } from '../domain/reach.ts';
import { checkText } from './check-input.ts';

/** Which accreditation, and why. */
export interface RevokeAccreditationInput {
  readonly accreditation: string;
  readonly reason: string;
  readonly idempotencyKey: string;
}

/** The accreditation revoked (or revoked before, by the same key and input), or why it was not. */
export type RevokeAccreditationOutcome =
  | { readonly kind: 'revoked'; readonly accreditation: AccreditationRow }
  | { readonly kind: 'unknown-accreditation' | 'key-reused' }
  | { readonly kind: 'already-revoked'; readonly revokedAt: Date };

/** Revokes an accreditation and writes why into its history, in one transaction. Throws when the input is malformed. */
export async function revokeAccreditation(
  context: SubgraphContext,
  { accreditation: id, reason: given, idempotencyKey }: RevokeAccreditationInput,
): Promise<RevokeAccreditationOutcome> {
  const reason = checkText('input.reason', given, 500);
  const wish = prepareClaim(context, { mutation: 'revokeAccreditation', idempotencyKey, input: [id, reason] });
  return withinReach(context.db, ofRegion, async (db): Promise<RevokeAccreditationOutcome> => {
    const before = await lockAccreditation(db, id);
    if (!before) return { kind: 'unknown-accreditation' };
    const claimed = await wish.claim(db);
    if (claimed === 'reused') return { kind: 'key-reused' };
    if (claimed === 'repeated') return { kind: 'revoked', accreditation: before };
    if (before.revokedAt !== null) return { kind: 'already-revoked', revokedAt: before.revokedAt };
    const at = context.now();
    const { role } = context.caller;
    await revoke(db, { id: `${id}.revoked`, accreditationId: id, kind: 'REVOKED', at, role, reason });
    return { kind: 'revoked', accreditation: { ...before, revokedAt: at } };
  });
}
