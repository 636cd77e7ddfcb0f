import type { ReferralStatus } from './vocabulary.ts';

const nextStatuses: Readonly<Record<ReferralStatus, readonly ReferralStatus[]>> = {
  DRAFT: ['SENT', 'CANCELLED', 'CONSENT_WITHDRAWN'],
  SENT: ['RECEIVED', 'CANCELLED', 'CONSENT_WITHDRAWN'],
  RECEIVED: ['IN_REVIEW', 'CANCELLED', 'CONSENT_WITHDRAWN'],
  IN_REVIEW: ['INVITED', 'ADMITTED', 'WAITING_LIST', 'REFUSED', 'CANCELLED', 'CONSENT_WITHDRAWN'],
  INVITED: ['ADMITTED', 'WAITING_LIST', 'REFUSED', 'CANCELLED', 'CONSENT_WITHDRAWN'],
  ADMITTED: ['ENTERED', 'CONSENT_WITHDRAWN'],
  WAITING_LIST: ['ADMITTED', 'REFUSED', 'CONSENT_WITHDRAWN'],
  REFUSED: [],
  ENTERED: ['LEFT_EARLY', 'COMPLETED', 'CONSENT_WITHDRAWN'],
  LEFT_EARLY: [],
  COMPLETED: [],
  CANCELLED: [],
  CONSENT_WITHDRAWN: [],
};

/** Whether a referral may go from one status to another. */
export const canMove = (from: ReferralStatus, to: ReferralStatus): boolean => nextStatuses[from].includes(to);
