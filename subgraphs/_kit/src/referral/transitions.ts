import type { ReferralActor, ReferralStatus, TransitionNeed } from './vocabulary.ts';

/** A line of the rules: from which statuses whom it is open to may bring a referral to another, and with what. */
export interface Transition {
  readonly to: ReferralStatus;
  readonly by: ReferralActor;
  readonly from: readonly ReferralStatus[];
  readonly needs: readonly TransitionNeed[];
}

const line = (
  to: ReferralStatus,
  by: ReferralActor,
  from: readonly ReferralStatus[],
  needs: readonly TransitionNeed[] = [],
): Transition => ({ to, by, from, needs });

const undecided = ['RECEIVED', 'IN_REVIEW', 'WAITING_FOR_RELAY', 'PRESCRIBED', 'INVITED'] as const;
const beforeEntry = ['SENT', ...undecided, 'PLACED', 'ADMITTED', 'WAITING_LIST'] as const;
const toBegin = ['SESSION', 'PRESCRIPTION'] as const;
const inTraining = ['ENTERED', 'SUSPENDED'] as const;

/**
 * All that may become of a referral, the same for associations and for the training catalogue: what is not here cannot be.
 * The drawing in `schema/referral.md` is made from it.
 */
export const transitions: readonly Transition[] = [
  line('SENT', 'ASSOCIATION', ['DRAFT']),
  line('RECEIVED', 'SYSTEM', ['SENT']),
  line('IN_REVIEW', 'PROVIDER', ['RECEIVED']),
  // The accreditation of the day decides between the two.
  line('WAITING_FOR_RELAY', 'SYSTEM', ['RECEIVED', 'IN_REVIEW']),
  line('PRESCRIBED', 'SYSTEM', ['RECEIVED', 'IN_REVIEW']),
  line('PRESCRIBED', 'PRESCRIBER', ['WAITING_FOR_RELAY']),
  // Invited again: another date or place, also after an absence.
  line(
    'INVITED',
    'PROVIDER',
    ['RECEIVED', 'IN_REVIEW', 'PRESCRIBED', 'INVITED', 'WAITING_LIST'],
    ['MEETING', ...toBegin],
  ),
  line('PLACED', 'PROVIDER', ['IN_REVIEW', 'PRESCRIBED', 'INVITED', 'WAITING_LIST'], toBegin),
  line('ADMITTED', 'PROVIDER', ['IN_REVIEW', 'PRESCRIBED', 'INVITED', 'PLACED', 'WAITING_LIST'], toBegin),
  line('WAITING_LIST', 'PROVIDER', ['IN_REVIEW', 'PRESCRIBED', 'INVITED', 'PLACED'], toBegin),
  line('REFUSED', 'PROVIDER', [...undecided, 'PLACED', 'WAITING_LIST'], ['REASON']),
  line('ENTERED', 'PROVIDER', ['ADMITTED', 'SUSPENDED']),
  line('SUSPENDED', 'PROVIDER', ['ENTERED']),
  line('LEFT_EARLY', 'PROVIDER', inTraining, ['REASON']),
  line('COMPLETED', 'PROVIDER', ['ENTERED'], ['OUTCOME']),
  line('EXCLUDED', 'PROVIDER', inTraining, ['REASON']),
  line('EMPLOYED', 'PROVIDER', inTraining),
  line('FOLLOWED_UP', 'ASSOCIATION', ['LEFT_EARLY', 'COMPLETED', 'EXCLUDED', 'EMPLOYED'], ['SITUATION']),
  // Its session closed, moved or is full: it is not lost, the association chooses another session or cancels.
  line('TO_BE_REDIRECTED', 'SYSTEM', beforeEntry, ['REASON']),
  line('CANCELLED', 'ASSOCIATION', ['DRAFT', 'SENT', ...undecided, 'PLACED', 'TO_BE_REDIRECTED']),
  line('EXPIRED', 'SYSTEM', ['SENT', ...undecided, 'PLACED', 'TO_BE_REDIRECTED']),
  // Another referral of the same person takes its place.
  line('SUPERSEDED', 'ASSOCIATION', [...beforeEntry, 'TO_BE_REDIRECTED']),
  line('CONSENT_WITHDRAWN', 'ASSOCIATION', ['DRAFT', ...beforeEntry, 'TO_BE_REDIRECTED', ...inTraining]),
];

/** Finds the line of the rules by which somebody may bring a referral from one status to another. */
export const findTransition = (from: ReferralStatus, to: ReferralStatus, by: ReferralActor): Transition | null =>
  transitions.find((each) => each.to === to && each.by === by && each.from.includes(from)) ?? null;

/** Whether somebody may bring a referral from one status to another. */
export const canMove = (from: ReferralStatus, to: ReferralStatus, by: ReferralActor): boolean =>
  findTransition(from, to, by) !== null;
