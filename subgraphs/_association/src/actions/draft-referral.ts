import { claimKey, hashTexts, invalidArgument, makeStoredKey, withinReach } from '@tresse/kit';
import { fetchCentersWithinReach } from '../db/centers.ts';
import { fetchPeople } from '../db/people.ts';
import { insertReferral, insertTransition } from '../db/referral-writes.ts';
import { fetchReferrals } from '../db/referrals.ts';
import type { CenterRow, ReferralRow } from '../db/tables/index.ts';
import { makeId, readSessionId } from '../domain/ids.ts';
import { makeReference } from '../domain/reference.ts';
import type { ActionContext } from './action-context.ts';

/** Which person a center refers to which session; `idempotencyKey` tells a repeated wish from a new one. */
export interface DraftReferralInput {
  readonly center: string;
  readonly person: string;
  readonly session: string;
  readonly idempotencyKey: string;
}

/** The referral written (or written before, by the same key and input), or why it was not. */
export type DraftReferralOutcome =
  | { readonly kind: 'drafted'; readonly referral: ReferralRow }
  | { readonly kind: 'unknown-center' | 'unknown-person' | 'key-reused' };

/** Writes a referral that is not yet sent, with its first transition, in one transaction. */
export async function draftReferral(context: ActionContext, input: DraftReferralInput): Promise<DraftReferralOutcome> {
  const key = makeStoredKey('draftReferral', context.caller, input.idempotencyKey);
  checkSessionId(input.session);
  const inputHash = hashTexts([input.center, input.person, input.session]);
  return withinReach(context.db, context.reach, async (db): Promise<DraftReferralOutcome> => {
    const [center] = await fetchCentersWithinReach(db, context.reach, [input.center]);
    if (!center) return { kind: 'unknown-center' };
    const [person] = await fetchPeople(db, context.reach, [input.person]);
    if (!person) return { kind: 'unknown-person' };
    const id = makeId(context.association.slug, `r-${context.makeToken(16)}`);
    const wish = await claimKey(db, { key, inputHash, outcome: id, at: context.now() });
    if (wish.inputHash !== inputHash) return { kind: 'key-reused' };
    if (wish.outcome === id)
      return { kind: 'drafted', referral: await writeDraft({ ...context, db }, { id, center, input }) };
    const [earlier] = await fetchReferrals(db, context.reach, [wish.outcome]);
    return earlier ? { kind: 'drafted', referral: earlier } : { kind: 'unknown-person' };
  });
}

/** Throws when a session is not an id of the catalogue. */
export function checkSessionId(session: string): void {
  const parsed = readSessionId(session);
  if (!parsed.ok) throw invalidArgument('input.session', `${parsed.problem.reason}. ${parsed.problem.mend}.`);
}

/** A referral to write: its id, its center, and whom it refers to which session; `supersedesId` is that whose place it takes. */
export interface Draft {
  readonly id: string;
  readonly center: CenterRow;
  readonly input: Pick<DraftReferralInput, 'person' | 'session'>;
  readonly supersedesId?: string;
}

const mostReferencesTried = 5;

/** Writes the referral under the first reference that is free. */
export async function writeDraft(context: ActionContext, draft: Draft): Promise<ReferralRow> {
  for (let tried = 0; tried < mostReferencesTried; tried += 1) {
    const row = makeRow(context, draft);
    if (!(await insertReferral(context.db, row))) continue;
    const { role } = context.caller;
    await insertTransition(context.db, { referralId: row.id, role, at: row.createdAt, from: null, to: 'DRAFT' });
    return row;
  }
  throw new Error(`${mostReferencesTried} references in a row were taken`);
}

function makeRow({ now, makeToken }: ActionContext, { id, center, input, supersedesId }: Draft): ReferralRow {
  const at = now();
  return {
    id,
    reference: makeReference(center.department, makeToken(5)),
    status: 'DRAFT',
    personId: input.person,
    centerId: center.id,
    sessionId: input.session,
    createdAt: at,
    sentAt: null,
    updatedAt: at,
    enteredAt: null,
    remindedAt: null,
    supersedesId: supersedesId ?? null,
  };
}
