import { transitions } from '@tresse/kit/referral';
import { dayInParis } from '@tresse/kit/values';
import { canBeFollowedUp, findFollowUpDay } from './follow-up.ts';
import type { NextAction, ReferralStatus } from './vocabulary.ts';
import { findWaitingFate, type Waiting, type WaitingReferral } from './waiting.ts';

/** Whether what to do next depends on the meeting to which the person was invited last. */
export const dependsOnMeeting = ({ status }: Pick<WaitingReferral, 'status'>): boolean => status === 'INVITED';

/**
 * What an association does next with a referral; null when nothing can become of it any more. An answer counts as missed by
 * its age alone, so also where a file told it and nobody was reminded.
 */
export function findNextAction(
  referral: Omit<WaitingReferral, 'remindedAt'>,
  waiting: Waiting,
  now: Date,
): NextAction | null {
  const { status, updatedAt, meetingAt } = referral;
  if (status === 'DRAFT') return 'SEND';
  if (status === 'TO_BE_REDIRECTED') return 'CHOOSE_ANOTHER_SESSION';
  if (canBeFollowedUp(status)) return dayInParis(now) < findFollowUpDay(updatedAt) ? 'WAIT' : 'FOLLOW_UP';
  if (status === 'INVITED' && meetingAt !== null && meetingAt > now) return 'REMIND_PERSON';
  if (findWaitingFate({ ...referral, remindedAt: null }, waiting, now) !== null)
    return status === 'WAITING_FOR_RELAY' ? 'CALL_PRESCRIBER' : 'CALL_PROVIDER';
  return hasEnded(status) ? null : 'WAIT';
}

const hasEnded = (status: ReferralStatus): boolean => !transitions.some(({ from }) => from.includes(status));
