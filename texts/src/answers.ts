import type { Language } from './language.ts';

/** What a provider answers to a referral, in the terms of the graph (`ReceivedReferralStatus`). */
export type AnswerStatus = keyof typeof fr.answers;

/** What is said of the answers of providers, by the values of the graph. */
export interface AnswerTexts {
  /** What one answers, as a provider says it. */
  readonly answers: Readonly<Record<AnswerStatus, string>>;
  /** `AnswerReason`. */
  readonly reasons: Readonly<Record<keyof typeof fr.reasons, string>>;
  /** `AnswerOutcome`. */
  readonly outcomes: Readonly<Record<keyof typeof fr.outcomes, string>>;
}

const fr = {
  answers: {
    IN_REVIEW: 'Nous étudions cette orientation',
    INVITED: 'Nous convoquons la personne',
    PLACED: 'Nous proposons une place à la personne',
    ADMITTED: 'La personne est admise',
    WAITING_LIST: 'La personne est sur liste d’attente',
    REFUSED: 'Nous ne pouvons pas accueillir la personne',
    ENTERED: 'La personne est en formation',
    SUSPENDED: 'La formation est suspendue',
    LEFT_EARLY: 'La personne est partie avant la fin',
    COMPLETED: 'La personne a terminé la formation',
    EXCLUDED: 'La personne est exclue de la formation',
    EMPLOYED: 'La personne est partie pour un emploi',
  },
  reasons: {
    UNREACHABLE: 'Impossible de joindre la personne',
    ABSENT: 'Absente au rendez-vous ou à la formation',
    NOT_ELIGIBLE: 'Non éligible',
    PREREQUISITES_MISSING: 'Prérequis non remplis',
    LANGUAGE_LEVEL: 'Niveau de langue insuffisant pour cette formation',
    SESSION_FULL: 'Session complète',
    SESSION_CANCELLED: 'Session annulée',
    MOBILITY: 'Difficulté de déplacement',
    CHILD_CARE: 'Garde d’enfants',
    OTHER_BARRIER: 'Autre difficulté',
    IN_EMPLOYMENT: 'En emploi',
    OTHER_TRAINING: 'Entrée dans une autre formation',
    NOT_INTERESTED: 'Non intéressée',
    DUPLICATE: 'Orientation en double',
    OTHER: 'Autre motif',
  },
  outcomes: {
    CERTIFIED: 'Certification obtenue',
    PARTLY_CERTIFIED: 'Certification obtenue en partie',
    NOT_CERTIFIED: 'Sans certification',
  },
};

const en: AnswerTexts = {
  answers: {
    IN_REVIEW: 'We are looking at this referral',
    INVITED: 'We invite the person',
    PLACED: 'We offer the person a place',
    ADMITTED: 'The person is admitted',
    WAITING_LIST: 'The person is on the waiting list',
    REFUSED: 'We cannot take the person',
    ENTERED: 'The person is in training',
    SUSPENDED: 'The training is suspended',
    LEFT_EARLY: 'The person left before the end',
    COMPLETED: 'The person completed the training',
    EXCLUDED: 'The person is excluded from the training',
    EMPLOYED: 'The person left for a job',
  },
  reasons: {
    UNREACHABLE: 'The person cannot be reached',
    ABSENT: 'Absent from the appointment or the training',
    NOT_ELIGIBLE: 'Not eligible',
    PREREQUISITES_MISSING: 'Prerequisites not met',
    LANGUAGE_LEVEL: 'Level of French not sufficient for this training',
    SESSION_FULL: 'Session full',
    SESSION_CANCELLED: 'Session cancelled',
    MOBILITY: 'Cannot get there',
    CHILD_CARE: 'Child care',
    OTHER_BARRIER: 'Another difficulty',
    IN_EMPLOYMENT: 'In employment',
    OTHER_TRAINING: 'Entered another training',
    NOT_INTERESTED: 'Not interested',
    DUPLICATE: 'Referred twice',
    OTHER: 'Another reason',
  },
  outcomes: {
    CERTIFIED: 'Certified',
    PARTLY_CERTIFIED: 'Partly certified',
    NOT_CERTIFIED: 'Not certified',
  },
};

/** Whether a status is one that a provider answers; others come of themselves or from the association. */
export const isAnswer = (status: string): status is AnswerStatus => status in fr.answers;

/** The same in both languages. */
export const answerTexts: Readonly<Record<Language, AnswerTexts>> = { fr, en };
