export { compareTold, TOLD_PARTS, type ToldPart, type ToldWithStatus } from './told.ts';
export { canMove, findTransition, type Transition, transitions } from './transitions.ts';
export {
  ANSWER_AUTHORS,
  type AnswerAuthor,
  REFERRAL_ACTORS,
  REFERRAL_REASONS,
  REFERRAL_STATUSES,
  type ReferralActor,
  type ReferralReason,
  type ReferralStatus,
  TRAINING_OUTCOMES,
  type TrainingOutcome,
  type TransitionNeed,
} from './vocabulary.ts';
