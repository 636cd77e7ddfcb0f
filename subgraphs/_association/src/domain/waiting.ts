import type { ReferralStatus } from './vocabulary.ts';

/** For how many days an association waits for an answer: until it reminds, and until the referral expires. */
export interface Waiting {
  readonly reminderDays: number;
  readonly expiryDays: number;
}

/**
 * What associations wait that say nothing else, since 27 November 2026: two weeks until a reminder, one month in all. Those who
 * refer people ask for no silence of 30 days; no text prescribes a number, so the Region may correct it.
 */
export const usualWaiting: Waiting = { reminderDays: 14, expiryDays: 30 };

/** In what statuses somebody's next step is awaited; who holds a place or stands on a waiting list was answered. */
export const AWAITED_STATUSES = [
  'SENT',
  'RECEIVED',
  'IN_REVIEW',
  'WAITING_FOR_RELAY',
  'PRESCRIBED',
  'INVITED',
  'TO_BE_REDIRECTED',
] as const satisfies readonly ReferralStatus[];

/** What is known of a referral that waits; `meetingAt` of the latest invitation. */
export interface WaitingReferral {
  readonly status: ReferralStatus;
  readonly updatedAt: Date;
  readonly remindedAt: Date | null;
  readonly meetingAt: Date | null;
}

const dayMs = 86_400_000;

/** Whether a referral expires at an instant, an answer is to be missed, or neither; of an invitation the meeting comes first. */
export function findWaitingFate(
  { status, updatedAt, remindedAt, meetingAt }: WaitingReferral,
  { reminderDays, expiryDays }: Waiting,
  now: Date,
): 'expire' | 'remind' | null {
  if (!(AWAITED_STATUSES as readonly ReferralStatus[]).includes(status)) return null;
  const since = status === 'INVITED' && meetingAt !== null && meetingAt > updatedAt ? meetingAt : updatedAt;
  const days = (now.getTime() - since.getTime()) / dayMs;
  if (days >= expiryDays) return 'expire';
  const isReminded = remindedAt !== null && remindedAt >= since;
  return days >= reminderDays && !isReminded ? 'remind' : null;
}
