import { formatDate, type Language } from '@tresse/texts';
import type { Texts } from '../index.ts';

const language = 'en' as Language;

/** What is said of commitments under an agreement, in English. */
export const commitments: Texts['commitments'] = {
  title: 'Our commitments',
  intro: 'Where the commitments of the convention with the Région stand, and when its committees meet.',
  what: 'the commitments of a convention',
  listed: (count: number) => `Conventions shown: ${count}.`,
  none: 'No commitment is entered for your association.',
  steering: 'Next steering committee',
  technical: 'Next technical committee',
  noMeeting: 'no date known',
  caption: 'The commitments, those due first first',
  head: {
    commitment: 'Commitment',
    association: 'Association',
    progress: 'Reached of planned',
    due: 'Due',
    state: 'State',
  },
  axis: (rank: number) => `(axis ${rank})`,
  progress: (reached: string, target: string) => `${reached} of ${target}`,
  notCounted: 'no number planned',
  unknown: 'not told',
  late: 'past',
  asOf: (day: string) => `on ${formatDate(day, language)}`,
  states: {
    NOT_STARTED: 'Not started',
    UNDER_WAY: 'Under way',
    KEPT: 'Kept',
    NOT_KEPT: 'Not kept',
  },
};
