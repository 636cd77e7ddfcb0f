import { canMove } from '@tresse/kit/referral';
import { dayInParis } from '@tresse/kit/values';
import { addMonths } from './retention.ts';
import type { ReferralStatus } from './vocabulary.ts';

/** Months after which the situation of a person is asked: what ESF+ counts (Regulation (EU) 2021/1057, annex I). */
export const FOLLOW_UP_MONTHS = 6;

/** The first day (`YYYY-MM-DD`, Europe/Paris) on which a training that ended at an instant is followed up. */
export const findFollowUpDay = (endedAt: Date): string => addMonths(dayInParis(endedAt), FOLLOW_UP_MONTHS);

/** Whether the training of a referral in this status has ended, and nobody has told yet what became of the person. */
export const canBeFollowedUp = (status: ReferralStatus): boolean => canMove(status, 'FOLLOWED_UP', 'ASSOCIATION');
