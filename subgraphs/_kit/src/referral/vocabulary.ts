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

/** Who can tell an association what becomes of a referral: the provider, who prescribes, or a program of the catalogue. */
export const ANSWER_AUTHORS = ['PROVIDER', 'PRESCRIBER', 'SYSTEM'] as const satisfies readonly ReferralActor[];

/**
 * Why a person was refused, left or was excluded: the reasons of les emplois de l'inclusion and of LHÉO together; besides,
 * why another session must be chosen.
 */
export const REFERRAL_REASONS = [
  'UNREACHABLE',
  'ABSENT',
  'NOT_ELIGIBLE',
  'PREREQUISITES_MISSING',
  'LANGUAGE_LEVEL',
  'SESSION_FULL',
  'SESSION_CANCELLED',
  'SESSION_MOVED',
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

/**
 * What a change of status may need besides the status: what is told with it, a session that still takes place, or a
 * prescription where the scheme of the session asks for one.
 */
export type TransitionNeed = 'REASON' | 'MEETING' | 'OUTCOME' | 'SESSION' | 'PRESCRIPTION' | 'SITUATION';
/** Where a referral stands. */
export type ReferralStatus = (typeof REFERRAL_STATUSES)[number];
/** Who changes a status. */
export type ReferralActor = (typeof REFERRAL_ACTORS)[number];
/** Who tells an association what becomes of a referral. */
export type AnswerAuthor = (typeof ANSWER_AUTHORS)[number];
/** Why a person was refused, left or was excluded, or must be redirected. */
export type ReferralReason = (typeof REFERRAL_REASONS)[number];
/** With what a person completed a training. */
export type TrainingOutcome = (typeof TRAINING_OUTCOMES)[number];
