import type { Association } from '@tresse/association';
import type { Random } from '../random.ts';

/** Where a referral stands, in the contract's terms. */
export type Status = Association['words']['statuses'][string];

/** Why it stands there, in the contract's terms. */
export type Reason = Association['words']['reasons'][string];

type Weights = Partial<Record<Status, number>>;

/** What becomes of a hundred referrals, by their age: up to so many days. */
const outcomes: readonly { readonly upToDays: number; readonly weights: Weights }[] = [
  { upToDays: 2, weights: { DRAFT: 50, SENT: 50 } },
  { upToDays: 9, weights: { DRAFT: 12, SENT: 40, RECEIVED: 33, IN_REVIEW: 10, CANCELLED: 5 } },
  {
    upToDays: 29,
    weights: { SENT: 9, RECEIVED: 18, IN_REVIEW: 33, INVITED: 20, ADMITTED: 8, REFUSED: 5, CANCELLED: 7 },
  },
  {
    upToDays: 89,
    weights: { IN_REVIEW: 8, INVITED: 15, ADMITTED: 24, WAITING_LIST: 11, REFUSED: 18, ENTERED: 14, CANCELLED: 10 },
  },
  {
    upToDays: Number.POSITIVE_INFINITY,
    weights: { ADMITTED: 5, WAITING_LIST: 4, REFUSED: 23, ENTERED: 28, LEFT_EARLY: 9, COMPLETED: 19, CANCELLED: 12 },
  },
];

/** Draws where a referral written so many days ago stands. */
export function drawStatus(random: Random, ageDays: number): Status {
  const weights = outcomes.find(({ upToDays }) => ageDays <= upToDays)?.weights ?? {};
  return random.pickWeighted(Object.keys(weights) as Status[], (status) => weights[status] ?? 0);
}

/** Why a hundred referrals stand where they do; of other statuses there is no reason. */
const reasons: Partial<Record<Status, Partial<Record<Reason, number>>>> = {
  REFUSED: { PREREQUISITES_MISSING: 25, LANGUAGE_LEVEL: 20, NOT_ELIGIBLE: 20, SESSION_FULL: 20, ABSENT: 10, OTHER: 5 },
  LEFT_EARLY: { MOBILITY: 30, CHILD_CARE: 25, OTHER_BARRIER: 15, IN_EMPLOYMENT: 20, NOT_INTERESTED: 10 },
  TO_BE_REDIRECTED: { SESSION_CANCELLED: 40, SESSION_MOVED: 35, SESSION_FULL: 25 },
};

/** Draws why a referral stands in a status; null where that has no reason. */
export function drawReason(random: Random, status: Status): Reason | null {
  const weights = reasons[status];
  return weights ? random.pickWeighted(Object.keys(weights) as Reason[], (reason) => weights[reason] ?? 0) : null;
}
