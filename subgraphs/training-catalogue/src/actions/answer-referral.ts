import {
  type Database,
  forbidden,
  hashTexts,
  invalidArgument,
  prepareClaim,
  type SubgraphContext,
  withinReach,
} from '@tresse/kit';
import { compareTold, findTransition, type ToldPart, type ToldWithStatus } from '@tresse/kit/referral';
import { dayInParis } from '@tresse/kit/values';
import { waitForReferral } from '../db/inbox.ts';
import { findReceivedReferrals } from '../db/received-referrals.ts';
import { insertAnswer, listAnswers } from '../db/referral-answers.ts';
import { findSessions } from '../db/sessions.ts';
import type { ReceivedReferralRow } from '../db/tables/index.ts';
import { type CopyStatus, findStatus, takesPlace } from '../domain/answers.ts';
import { readOwner } from '../domain/inbox.ts';
import { ofProvider } from '../domain/reach.ts';
import { checkText } from './check-input.ts';

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
  return withinReach(context.db, ofProvider(provider), async (db): Promise<AnswerReferralOutcome> => {
    await waitForReferral(db, id);
    const [referral] = await findReceivedReferrals(db, provider, [id]);
    if (!referral) return { kind: 'unknown-referral' };
    if ((await wish.claim(db)) === 'reused') return { kind: 'key-reused' };
    return answer({ ...context, db }, { id: answerId, provider, referral, status, told });
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
  readonly provider: string;
  readonly referral: ReceivedReferralRow;
  readonly status: CopyStatus;
  readonly told: ToldWithStatus;
}

/** Writes an answer that is not there yet, if the rules allow it. */
async function answer(
  { db, caller, now }: SubgraphContext,
  { id, provider, referral, status, told }: Answer,
): Promise<AnswerReferralOutcome> {
  const earlier = await listAnswers(db, provider, [referral.id]);
  if (earlier.some((each) => each.id === id)) return { kind: 'answered', referral };
  const from = findStatus(earlier);
  const rule = findTransition(from, status, 'PROVIDER');
  if (!rule) return { kind: 'not-possible', status: from };
  const { missing, needless } = compareTold(rule, told);
  if (missing.length > 0) return { kind: 'incomplete', missing };
  if (needless.length > 0) throw invalidArgument('input', `${status} is told without ${needless.join(', ')}`);
  const at = now();
  if (rule.needs.includes('SESSION') && !(await isStillHeld(db, referral.sessionId, dayInParis(at))))
    return { kind: 'session-closed' };
  const step = { fromStatus: from, toStatus: status, at, role: caller.role, deliveredAt: null };
  await insertAnswer(db, { id, referralId: referral.id, sequence: earlier.length + 1, ...step, ...told });
  return { kind: 'answered', referral };
}

async function isStillHeld(db: Database, sessionId: string, today: string): Promise<boolean> {
  const [session] = await findSessions(db, [sessionId]);
  return session !== undefined && takesPlace(session, today);
}
