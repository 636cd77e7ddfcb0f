import { type Database, invalidArgument, prepareClaim, withinReach } from '@tresse/kit';
import { endConsent, findLatestBasis, insertLegalBasis } from '../db/legal-bases.ts';
import { lockPerson } from '../db/people.ts';
import type { LegalBasisRow } from '../db/tables/index.ts';
import { type BasisTold, isSameBasis, isWordingRight, needsConsent } from '../domain/legal-basis.ts';
import type { ActionContext } from './action-context.ts';

/** On what one use of a person's data stands from now on. */
export interface RecordLegalBasisInput extends BasisTold {
  readonly person: string;
  readonly idempotencyKey: string;
}

/** The legal basis recorded (now or before), or why it was not. */
export type RecordLegalBasisOutcome =
  | { readonly kind: 'recorded'; readonly basis: LegalBasisRow }
  | { readonly kind: 'unknown-person' | 'other-basis-in-force' | 'key-reused' };

/**
 * Records a legal basis in one transaction. What is in force already stays as it is; consent to another wording replaces
 * the earlier one. Throws when the wording or the kind does not fit the purpose.
 */
export async function recordLegalBasis(
  context: ActionContext,
  { person: id, idempotencyKey, ...told }: RecordLegalBasisInput,
): Promise<RecordLegalBasisOutcome> {
  checkBasis(told);
  const input = [id, told.purpose, told.kind, told.wordingVersion ?? ''] as const;
  const wish = prepareClaim(context, { mutation: 'recordLegalBasis', idempotencyKey, input: [...input] });
  return withinReach(context.db, context.reach, async (db): Promise<RecordLegalBasisOutcome> => {
    if (!(await lockPerson(db, context.reach, id))) return { kind: 'unknown-person' };
    const claimed = await wish.claim(db);
    if (claimed === 'reused') return { kind: 'key-reused' };
    const latest = await findLatestBasis(db, id, told.purpose);
    if (latest && (claimed === 'repeated' || isInForce(latest, told))) return { kind: 'recorded', basis: latest };
    if (latest?.withdrawnAt === null && !isReplaced(latest, told)) return { kind: 'other-basis-in-force' };
    return { kind: 'recorded', basis: await replace(db, latest, { personId: id, ...told, recordedAt: context.now() }) };
  });
}

function checkBasis(told: BasisTold): void {
  if (needsConsent(told.purpose) && told.kind !== 'CONSENT')
    throw invalidArgument('input.kind', `${told.purpose} stands on CONSENT alone`);
  if (!isWordingRight(told))
    throw invalidArgument(
      'input.wordingVersion',
      'Consent, and consent alone, names the wording read, such as 2026-09',
    );
}

const isInForce = (latest: LegalBasisRow, told: BasisTold): boolean =>
  latest.withdrawnAt === null && isSameBasis(latest, told);

const isReplaced = (latest: LegalBasisRow, told: BasisTold): boolean =>
  latest.kind === 'CONSENT' && told.kind === 'CONSENT';

async function replace(
  db: Database,
  latest: LegalBasisRow | null,
  row: Parameters<typeof insertLegalBasis>[1],
): Promise<LegalBasisRow> {
  if (latest?.withdrawnAt === null) await endConsent(db, latest.id, row.recordedAt);
  return insertLegalBasis(db, row);
}
