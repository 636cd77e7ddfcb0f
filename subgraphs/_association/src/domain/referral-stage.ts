import type { ReferralStage, ReferralStatus } from './vocabulary.ts';

/** The stage of each status; a draft has none, it was never sent. */
const stages: Readonly<Record<ReferralStatus, ReferralStage | null>> = {
  DRAFT: null,
  SENT: 'AWAITING_ANSWER',
  RECEIVED: 'AWAITING_ANSWER',
  IN_REVIEW: 'UNDER_REVIEW',
  WAITING_FOR_RELAY: 'UNDER_REVIEW',
  PRESCRIBED: 'UNDER_REVIEW',
  INVITED: 'UNDER_REVIEW',
  PLACED: 'UNDER_REVIEW',
  TO_BE_REDIRECTED: 'UNDER_REVIEW',
  WAITING_LIST: 'UNDER_REVIEW',
  ADMITTED: 'ADMITTED',
  ENTERED: 'ENTERED',
  SUSPENDED: 'ENTERED',
  LEFT_EARLY: 'ENTERED',
  COMPLETED: 'ENTERED',
  EXCLUDED: 'ENTERED',
  EMPLOYED: 'ENTERED',
  FOLLOWED_UP: 'ENTERED',
  REFUSED: 'NOT_ENTERED',
  CANCELLED: 'NOT_ENTERED',
  EXPIRED: 'NOT_ENTERED',
  SUPERSEDED: 'NOT_ENTERED',
  CONSENT_WITHDRAWN: 'NOT_ENTERED',
};

/** How many referrals of a department stand in a status. */
export interface StatusCount {
  readonly department: string;
  readonly status: ReferralStatus;
  readonly count: number;
}

/** How many referrals of a department have reached a stage. */
export interface StageCount {
  readonly department: string;
  readonly stage: ReferralStage;
  readonly count: number;
}

/** Whether a referral in this status has led into a training. */
export const hasEntered = (status: ReferralStatus): boolean => stages[status] === 'ENTERED';

/** Adds counts by status up by stage, in the order in which departments and stages come first. */
export function addUpByStage(counts: readonly StatusCount[]): StageCount[] {
  const sums = new Map<string, StageCount>();
  for (const { department, status, count } of counts) {
    const stage = stages[status];
    if (stage === null) continue;
    const key = `${department} ${stage}`;
    sums.set(key, { department, stage, count: (sums.get(key)?.count ?? 0) + count });
  }
  return [...sums.values()];
}
