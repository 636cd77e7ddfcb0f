export {
  ANSWER_AUTHORS,
  type AnswerAuthor,
  REFERRAL_REASONS,
  REFERRAL_STATUSES,
  type ReferralReason,
  type ReferralStatus,
  TRAINING_OUTCOMES,
  type TrainingOutcome,
} from '@tresse/kit/referral';
export {
  INFORMATION_THEMES,
  type InformationTheme,
  VOLUNTEER_ACTIVITIES,
  type VolunteerActivity,
} from './volunteering-vocabulary.ts';

/** Levels of an organisation, highest first. */
export const UNIT_LEVELS = ['NATIONAL', 'REGIONAL', 'DEPARTMENTAL', 'LOCAL'] as const;

/** Activities of a center. */
export const CENTER_ACTIVITIES = [
  'FOOD_AID',
  'CLOTHING',
  'BABY_CARE',
  'STREET_OUTREACH',
  'FRENCH_WORKSHOP',
  'SCHOOL_SUPPORT',
  'JOB_SEARCH_SUPPORT',
  'DIGITAL_ACCESS',
  'ACCESS_TO_RIGHTS',
  'BUDGET_SUPPORT',
  'CULTURE_AND_LEISURE',
  'HOUSING',
] as const;

/** Age bands, in completed years. */
export const AGE_BANDS = ['UNDER_26', 'FROM_26_TO_49', 'FROM_50'] as const;

/** Genders, for counts alone. */
export const GENDERS = ['WOMAN', 'MAN', 'OTHER'] as const;

/** Needs that stand between a person and a training (French: freins). */
export const SUPPORT_NEEDS = [
  'MOBILITY',
  'CHILD_CARE',
  'HOUSING',
  'DIGITAL',
  'READING_WRITING_COUNTING',
  'FRENCH_LANGUAGE',
  'ADMINISTRATIVE',
  'FINANCIAL',
] as const;

/** For what data of a person may be used (French: finalité), each under a legal basis of its own. */
export const PURPOSES = [
  'ACCOMPANIMENT',
  'TRAINING_REFERRAL',
  'DIRECT_CONTACT',
  'STATISTICS',
  'OWN_VOLUNTEERING',
] as const;

/** Legal bases of GDPR article 6 that a purpose may stand on. */
export const LEGAL_BASIS_KINDS = ['CONSENT', 'LEGITIMATE_INTEREST', 'PUBLIC_TASK'] as const;

/**
 * Kinds of bodies that send a person to an association (French: prescripteur), as les emplois de l'inclusion tells them;
 * `domain/orienting-body.ts` says which of them reveal health or justice.
 */
export const ORIENTING_BODY_KINDS = [
  'FRANCE_TRAVAIL',
  'MISSION_LOCALE',
  'CAP_EMPLOI',
  'DEPARTMENT',
  'CCAS',
  'PLIE',
  'CHRS',
  'ASE',
  'CAARUD',
  'CIDFF',
  'CSAPA',
  'PENSION',
  'PJJ',
  'PREVENTION',
  'SPIP',
  'OTHER',
] as const;

/** What a notice tells those who hold a copy: as what the referral was closed, that the person was erased, or a reminder. */
export const NOTICE_KINDS = [
  'CONSENT_WITHDRAWN',
  'PERSON_ERASED',
  'CANCELLED',
  'EXPIRED',
  'SUPERSEDED',
  'REMINDER',
] as const;

/** What people do six months after a training. */
export const FOLLOW_UP_SITUATIONS = [
  'EMPLOYED',
  'EMPLOYED_IN_INTEGRATION',
  'SELF_EMPLOYED',
  'IN_TRAINING',
  'JOB_SEEKING',
  'INACTIVE',
  'NOT_REACHED',
] as const;

/** What an association does next with a referral. */
export const NEXT_ACTIONS = [
  'SEND',
  'WAIT',
  'CALL_PROVIDER',
  'CALL_PRESCRIBER',
  'REMIND_PERSON',
  'CHOOSE_ANOTHER_SESSION',
  'FOLLOW_UP',
] as const;

/** Why an answer of a provider was set aside: it may not follow where the referral stands, or lacks what it needs. */
export const SET_ASIDE_REASONS = ['NOT_POSSIBLE', 'INCOMPLETE'] as const;

/** Why a person was erased. */
export const ERASURE_REASONS = ['REQUEST', 'RETENTION'] as const;

/** How far a referral that was sent has come, for counts. */
export const REFERRAL_STAGES = ['AWAITING_ANSWER', 'UNDER_REVIEW', 'ADMITTED', 'ENTERED', 'NOT_ENTERED'] as const;

/** A level of an organisation. */
export type UnitLevel = (typeof UNIT_LEVELS)[number];
/** An activity of a center. */
export type CenterActivity = (typeof CENTER_ACTIVITIES)[number];
/** An age band. */
export type AgeBand = (typeof AGE_BANDS)[number];
/** A gender. */
export type Gender = (typeof GENDERS)[number];
/** A need of a person. */
export type SupportNeed = (typeof SUPPORT_NEEDS)[number];
/** A stage of a referral that was sent. */
export type ReferralStage = (typeof REFERRAL_STAGES)[number];
/** A purpose for which data of a person may be used. */
export type Purpose = (typeof PURPOSES)[number];
/** A legal basis. */
export type LegalBasisKind = (typeof LEGAL_BASIS_KINDS)[number];
/** A kind of body that sends people to an association. */
export type OrientingBodyKind = (typeof ORIENTING_BODY_KINDS)[number];
/** What a person does six months after a training. */
export type FollowUpSituation = (typeof FOLLOW_UP_SITUATIONS)[number];
/** What an association does next with a referral. */
export type NextAction = (typeof NEXT_ACTIONS)[number];
/** What a notice tells. */
export type NoticeKind = (typeof NOTICE_KINDS)[number];
/** Why a person was erased. */
export type ErasureReason = (typeof ERASURE_REASONS)[number];
/** Why an answer was set aside. */
export type SetAsideReason = (typeof SET_ASIDE_REASONS)[number];
