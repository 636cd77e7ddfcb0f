import type { Texts } from '../index.ts';

/** What is said of the path of a person, in English. */
export const path: Texts['path'] = {
  title: 'Path of a person',
  intro: 'Every referral of a person, step by step, and the consents given.',
  what: 'the path of a person',
  person: 'The person',
  show: 'See the path so far',
  open: 'Path of the person',
  openOf: (reference: string) => `Path of the person of referral ${reference}`,
  unknown: 'This person is unknown, or accompanied by another center.',
  erased: (day: string) => `Without a new contact this record will be erased on ${day}.`,
  referrals: 'The referrals',
  none: 'This person has not been referred yet.',
  dates: 'Dates',
  written: 'Written',
  next: 'to do now',
  superseded: 'Another, later referral takes its place.',
  bases: {
    title: 'Consents',
    unit: 'On what each use of the data stands, the latest first.',
    none: 'Nothing is recorded. Without consent no referral is sent.',
    wording: (version: string) => `(wording ${version})`,
    inForce: 'In force',
    ended: 'Withdrawn or replaced',
    purposes: {
      ACCOMPANIMENT: 'Accompaniment by the association',
      TRAINING_REFERRAL: 'Referral to training',
      DIRECT_CONTACT: 'Direct contact by the provider',
      STATISTICS: 'Statistics',
      OWN_VOLUNTEERING: 'Own volunteering',
    },
    kinds: {
      CONSENT: 'Consent',
      LEGITIMATE_INTEREST: 'Legitimate interest',
      PUBLIC_TASK: 'Public task',
    },
  },
  situations: {
    EMPLOYED: 'employed',
    EMPLOYED_IN_INTEGRATION: 'employed in a work-integration structure',
    SELF_EMPLOYED: 'self-employed',
    IN_TRAINING: 'in training',
    JOB_SEEKING: 'looking for a job',
    INACTIVE: 'neither in a job, nor in training, nor looking',
    NOT_REACHED: 'not reached',
  },
};
