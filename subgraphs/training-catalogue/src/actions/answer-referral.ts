import {
  type Database,
  forbidden,
  hashTexts,
  invalidArgument,
  prepareClaim,
  type SubgraphContext,
  withinReach,
} from '@tresse/kit';
import { canMove, compareTold, findTransition, type ToldPart, type ToldWithStatus } from '@tresse/kit/referral';
import { dayInParis } from '@tresse/kit/values';
import { waitForReferral } from '../db/inbox.ts';
import { findReceivedReferrals } from '../db/received-referrals.ts';
import { insertAnswer, listAllAnswers } from '../db/referral-answers.ts';
import { findSessions } from '../db/sessions.ts';
import type { ReceivedReferralRow, ReferralAnswerRow } from '../db/tables/index.ts';
import { type CopyStatus, findStatus, makeAnswer, takesPlace } from '../domain/answers.ts';
import { readOwner } from '../domain/inbox.ts';
import { ofProvider } from '../domain/reach.ts';
import { checkText } from './check-input.ts';
import { decidePrescription } from './decide-prescription.ts';

/** What a provider answers to a referral. */
export interface AnswerReferralInput extends ToldWithStatus {
  readonly referral: string;
  readonly status: CopyStatus;
  readonly idempotencyKey: string;
}

/** The referral answered (now, or before by the same key and input), or why it was not. */
export type AnswerReferralOutcome =
  | { readonly kind: 'answered'; readonly referral: ReceivedReferralRow }
  | { readonly kind: 'not-possible'; readonly status: CopyStatus }
  | { readonly kind: 'incomplete'; readonly missing: readonly ToldPart[] }
  | { readonly kind: 'prescription-missing' }
  | { readonly kind: 'session-closed' }
  | { readonly kind: 'unknown-referral' }
  | { readonly kind: 'key-reused' };

/**
 * Writes the answer of the caller's own organisation down, by the rules of referrals and in one transaction; it is
 * delivered once it commits. Throws when the caller has no organisation or the input is malformed.
 */
export async function answerReferral(
  context: SubgraphContext,
  input: AnswerReferralInput,
): Promise<AnswerReferralOutcome> {
  const { provider } = context.caller;
  if (provider === undefined) throw forbidden('to answer without an organisation');
  const { referral: id, status, idempotencyKey } = input;
  const told = checkTold(input, context.now());
  const texts = [id, status, JSON.stringify(told)] as const;
  const wish = prepareClaim(context, { mutation: 'answerReferral', idempotencyKey, input: texts });
  const answerId = `${readOwner(id)}~a-${hashTexts([...texts, context.caller.subject, idempotencyKey]).slice(0, 22)}`;
  const reach = ofProvider(provider);
  return withinReach(context.db, reach, async (db): Promise<AnswerReferralOutcome> => {
    await waitForReferral(db, id);
    const [referral] = await findReceivedReferrals(db, reach, [id]);
    if (!referral) return { kind: 'unknown-referral' };
    if ((await wish.claim(db)) === 'reused') return { kind: 'key-reused' };
    return answer({ ...context, db }, { id: answerId, referral, status, told });
  });
}

function checkTold({ reason, outcome, meetingAt, meetingPlace }: ToldWithStatus, now: Date): ToldWithStatus {
  if (meetingAt !== null && meetingAt <= now)
    throw invalidArgument('input.meetingAt', 'The appointment is not in the future: give a later instant');
  const place = meetingPlace === null ? null : checkText('input.meetingPlace', meetingPlace, 200);
  return { reason, outcome, meetingAt, meetingPlace: place };
}

interface Answer {
  readonly id: string;
  readonly referral: ReceivedReferralRow;
  readonly status: CopyStatus;
  readonly told: ToldWithStatus;
}

/** Writes an answer that is not there yet, if the rules allow it. */
async function answer(
  { db, caller, now }: SubgraphContext,
  { id, referral, status, told }: Answer,
): Promise<AnswerReferralOutcome> {
  const at = now();
  const before = await listAllAnswers(db, referral.id);
  if (before.some((each) => each.id === id)) return { kind: 'answered', referral };
  const earlier = await decideFirst(db, { referral, status, before, at });
  const from = findStatus(referral, earlier);
  const rule = findTransition(from, status, 'PROVIDER');
  if (!rule)
    return from === 'WAITING_FOR_RELAY' ? { kind: 'prescription-missing' } : { kind: 'not-possible', status: from };
  const { missing, needless } = compareTold(rule, told);
  if (missing.length > 0) return { kind: 'incomplete', missing };
  if (needless.length > 0) throw invalidArgument('input', `${status} is told without ${needless.join(', ')}`);
  if (rule.needs.includes('SESSION') && !(await isStillHeld(db, referral.sessionId, dayInParis(at))))
    return { kind: 'session-closed' };
  await insertAnswer(
    db,
    makeAnswer(referral, earlier, { id, to: status, by: 'PROVIDER', role: caller.role, at, told }),
  );
  return { kind: 'answered', referral };
}

interface Undecided {
  readonly referral: ReceivedReferralRow;
  readonly status: CopyStatus;
  readonly before: readonly ReferralAnswerRow[];
  readonly at: Date;
}

/** Gives the answers with, where it is missing, the decision on the prescription: the scheme may be known only now. */
async function decideFirst(
  db: Database,
  { referral, status, before, at }: Undecided,
): Promise<readonly ReferralAnswerRow[]> {
  const from = findStatus(referral, before);
  const rule = findTransition(from, status, 'PROVIDER');
  if (!rule?.needs.includes('PRESCRIPTION') || !canMove(from, 'PRESCRIBED', 'SYSTEM')) return before;
  const decision = await decidePrescription(db, referral, { earlier: before, at });
  return decision ? [...before, decision] : before;
}

async function isStillHeld(db: Database, sessionId: string, today: string): Promise<boolean> {
  const [session] = await findSessions(db, [sessionId]);
  return session !== undefined && takesPlace(session, today);
}
