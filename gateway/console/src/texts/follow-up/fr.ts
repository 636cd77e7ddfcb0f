import type { NextAction } from '../../generated/operations.ts';

/** What is said of the referrals that want something done. */
export const followUp = {
  title: 'À relancer ou à réorienter',
  intro: 'Les orientations qui attendent quelque chose de vous, et ce qu’il faut faire maintenant.',
  next: 'À faire',
  why: 'Où elle en est',
  since: (day: string) => `depuis le ${day}`,
  center: 'Centre',
  noReason: 'motif non précisé',
  waiting: (days: number) => ({
    title: 'En attente d’une réponse',
    unit: `Rien n’a changé depuis plus de ${days} jours ; celle qui attend depuis le plus longtemps d’abord.`,
    none: 'Aucune orientation n’attend depuis si longtemps.',
  }),
  threatened: {
    title: 'À réorienter',
    unit: 'Leur session est annulée, déplacée ou complète : il faut en choisir une autre.',
    none: 'Aucune orientation n’a perdu sa session.',
  },
  moved: 'Session déplacée',
  actions: {
    SEND: 'Envoyer le brouillon',
    WAIT: 'Attendre encore',
    CALL_PROVIDER: 'Appeler l’organisme',
    CALL_PRESCRIBER: 'Appeler le prescripteur',
    REMIND_PERSON: 'Rappeler le rendez-vous à la personne',
    CHOOSE_ANOTHER_SESSION: 'Choisir une autre session',
    FOLLOW_UP: 'Demander des nouvelles',
  } satisfies Record<NextAction, string>,
};
