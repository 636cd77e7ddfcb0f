import { formatDate, type Language } from '@tresse/texts';
import type { CommitmentState } from '../../generated/operations.ts';

const language = 'fr' as Language;

/** What is said of commitments under an agreement. */
export const commitments = {
  title: 'Nos engagements',
  intro: 'Où en sont les engagements pris dans la convention avec la Région, et quand se réunissent ses comités.',
  what: 'l’état des engagements d’une convention',
  listed: (count: number) => `Conventions affichées : ${count}.`,
  none: 'Aucun engagement n’est inscrit pour votre association.',
  steering: 'Prochain comité de pilotage',
  technical: 'Prochain comité technique',
  noMeeting: 'pas de date connue',
  caption: 'Les engagements, le premier à échéance d’abord',
  head: {
    commitment: 'Engagement',
    association: 'Association',
    progress: 'Atteint sur prévu',
    due: 'Échéance',
    state: 'État',
  },
  axis: (rank: number) => `(axe ${rank})`,
  progress: (reached: string, target: string) => `${reached} sur ${target}`,
  notCounted: 'sans chiffre prévu',
  unknown: 'non précisé',
  late: 'passée',
  asOf: (day: string) => `au ${formatDate(day, language)}`,
  states: {
    NOT_STARTED: 'Pas commencé',
    UNDER_WAY: 'En cours',
    KEPT: 'Tenu',
    NOT_KEPT: 'Non tenu',
  } satisfies Record<CommitmentState, string>,
};
