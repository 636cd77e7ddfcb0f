import type { Database } from '@tresse/kit';
import { compareTold, findTransition, type ToldWithStatus } from '@tresse/kit/referral';
import { moveReferral } from '../db/referral-writes.ts';
import type { AnswerAuthor, ReferralStatus, SetAsideReason } from '../domain/vocabulary.ts';

/** A change of status that somebody outside the association has made of a referral. */
export interface AnsweredStep {
  readonly referralId: string;
  readonly by: AnswerAuthor;
  readonly status: ReferralStatus;
  readonly at: Date;
  readonly told: ToldWithStatus;
}

/** Under which role the history of a referral names who answered. */
const roles: Readonly<Record<AnswerAuthor, string>> = {
  PROVIDER: 'training-provider',
  PRESCRIBER: 'accredited-prescriber',
  SYSTEM: 'training-catalogue',
};

/** Changes a locked referral as an answer says, where the rules allow it; else says why not. */
export async function judgeAnswer(
  db: Database,
  from: ReferralStatus,
  { referralId, by, status, at, told }: AnsweredStep,
): Promise<SetAsideReason | null> {
  const rule = findTransition(from, status, by);
  if (!rule) return 'NOT_POSSIBLE';
  if (compareTold(rule, told).missing.length > 0) return 'INCOMPLETE';
  await moveReferral(db, { referralId, role: roles[by], at, from, to: status, told });
  return null;
}
