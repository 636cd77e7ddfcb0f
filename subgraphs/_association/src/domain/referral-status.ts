import type { ReferralStatus } from './vocabulary.ts';

const nextStatuses: Readonly<Record<ReferralStatus, readonly ReferralStatus[]>> = {
  DRAFT: ['SENT', 'CANCELLED'],
  SENT: ['RECEIVED', 'CANCELLED'],
  RECEIVED: ['IN_REVIEW', 'CANCELLED'],
  IN_REVIEW: ['INVITED', 'ADMITTED', 'WAITING_LIST', 'REFUSED', 'CANCELLED'],
  INVITED: ['ADMITTED', 'WAITING_LIST', 'REFUSED', 'CANCELLED'],
  ADMITTED: ['ENTERED'],
  WAITING_LIST: ['ADMITTED', 'REFUSED'],
  REFUSED: [],
  ENTERED: ['LEFT_EARLY', 'COMPLETED'],
  LEFT_EARLY: [],
  COMPLETED: [],
  CANCELLED: [],
  CONSENT_WITHDRAWN: [],
};

/** Whether a referral may go from one status to another. */
export const canMove = (from: ReferralStatus, to: ReferralStatus): boolean => nextStatuses[from].includes(to);
