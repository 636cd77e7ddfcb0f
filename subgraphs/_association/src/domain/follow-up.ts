import { dayInParis } from '@tresse/kit/values';
import { addMonths } from './retention.ts';

/** Months after which the situation of a person is asked: what ESF+ counts (Regulation (EU) 2021/1057, annex I). */
export const FOLLOW_UP_MONTHS = 6;

/** The first day (`YYYY-MM-DD`, Europe/Paris) on which a training that ended at an instant is followed up. */
export const findFollowUpDay = (endedAt: Date): string => addMonths(dayInParis(endedAt), FOLLOW_UP_MONTHS);
