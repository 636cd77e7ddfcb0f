/** Statuses of a referral, in the order in which it goes through them; the association contract describes each. */
export const REFERRAL_STATUSES = [
  'DRAFT',
  'SENT',
  'RECEIVED',
  'IN_REVIEW',
  'WAITING_FOR_RELAY',
  'PRESCRIBED',
  'INVITED',
  'PLACED',
  'ADMITTED',
  'WAITING_LIST',
  'REFUSED',
  'ENTERED',
  'SUSPENDED',
  'LEFT_EARLY',
  'COMPLETED',
  'EXCLUDED',
  'EMPLOYED',
  'FOLLOWED_UP',
  'TO_BE_REDIRECTED',
  'CANCELLED',
  'EXPIRED',
  'SUPERSEDED',
  'CONSENT_WITHDRAWN',
] as const;

/** Who changes the status of a referral; the system is a program that nobody has asked. */
export const REFERRAL_ACTORS = ['ASSOCIATION', 'PROVIDER', 'PRESCRIBER', 'SYSTEM'] as const;

/** Why a person was refused, left or was excluded: the reasons of les emplois de l'inclusion and of LHÉO together. */
export const REFERRAL_REASONS = [
  'UNREACHABLE',
  'ABSENT',
  'NOT_ELIGIBLE',
  'PREREQUISITES_MISSING',
  'LANGUAGE_LEVEL',
  'SESSION_FULL',
  'SESSION_CANCELLED',
  'MOBILITY',
  'CHILD_CARE',
  'OTHER_BARRIER',
  'IN_EMPLOYMENT',
  'OTHER_TRAINING',
  'NOT_INTERESTED',
  'DUPLICATE',
  'OTHER',
] as const;

/** With what a person completed a training. */
export const TRAINING_OUTCOMES = ['CERTIFIED', 'PARTLY_CERTIFIED', 'NOT_CERTIFIED'] as const;

/** What a change of status may need besides the status: what is told with it, or a session that still takes place. */
export type TransitionNeed = 'REASON' | 'MEETING' | 'OUTCOME' | 'SESSION';
/** Where a referral stands. */
export type ReferralStatus = (typeof REFERRAL_STATUSES)[number];
/** Who changes a status. */
export type ReferralActor = (typeof REFERRAL_ACTORS)[number];
/** Why a person was refused, left or was excluded. */
export type ReferralReason = (typeof REFERRAL_REASONS)[number];
/** With what a person completed a training. */
export type TrainingOutcome = (typeof TRAINING_OUTCOMES)[number];
