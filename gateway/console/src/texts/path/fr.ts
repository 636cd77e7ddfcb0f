import type { FollowUpSituation, LegalBasisKind, Purpose } from '../../generated/operations.ts';

/** What is said of the path of a person. */
export const path = {
  title: 'Parcours d’une personne',
  intro: 'Toutes les orientations d’une personne, étape par étape, et les accords qu’elle a donnés.',
  what: 'le parcours d’une personne',
  person: 'La personne',
  show: 'Voir son parcours',
  open: 'Parcours de la personne',
  openOf: (reference: string) => `Parcours de la personne de l’orientation ${reference}`,
  unknown: 'Cette personne est inconnue, ou un autre centre l’accompagne.',
  erased: (day: string) => `Sans nouveau contact, ce dossier sera effacé le ${day}.`,
  referrals: 'Ses orientations',
  none: 'Cette personne n’a pas encore été orientée.',
  dates: 'Dates',
  written: 'Écrite',
  next: 'à faire maintenant',
  superseded: 'Une autre orientation, plus récente, la remplace.',
  bases: {
    title: 'Ses accords',
    unit: 'Ce qui permet d’utiliser ses données, pour chaque usage, le dernier d’abord.',
    none: 'Rien n’est inscrit. Sans son accord, aucune orientation ne part.',
    wording: (version: string) => `(texte ${version})`,
    inForce: 'En vigueur',
    ended: 'Retiré ou remplacé',
    purposes: {
      ACCOMPANIMENT: 'Accompagnement par l’association',
      TRAINING_REFERRAL: 'Orientation vers une formation',
      DIRECT_CONTACT: 'Contact direct par l’organisme',
      STATISTICS: 'Statistiques',
      OWN_VOLUNTEERING: 'Bénévolat de la personne',
    } satisfies Record<Purpose, string>,
    kinds: {
      CONSENT: 'Consentement',
      LEGITIMATE_INTEREST: 'Intérêt légitime',
      PUBLIC_TASK: 'Mission d’intérêt public',
    } satisfies Record<LegalBasisKind, string>,
  },
  situations: {
    EMPLOYED: 'en emploi',
    EMPLOYED_IN_INTEGRATION: 'en emploi dans une structure d’insertion',
    SELF_EMPLOYED: 'à son compte',
    IN_TRAINING: 'en formation',
    JOB_SEEKING: 'en recherche d’emploi',
    INACTIVE: 'sans emploi, ni formation, ni recherche',
    NOT_REACHED: 'non jointe',
  } satisfies Record<FollowUpSituation, string>,
};
