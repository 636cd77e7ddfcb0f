import type { CancelRefusal } from '../../graph/operations.ts';

/** What is said of the referrals of a center. */
export const referrals = {
  title: 'Orientations du centre',
  intro: 'Les orientations faites par votre centre, la dernière d’abord.',
  status: 'Statut',
  every: 'Tous les statuts',
  none: 'Aucune orientation ici.',
  listed: (count: number, hasMore: boolean) =>
    hasMore ? `${count} orientations affichées, il y en a d’autres.` : `Orientations affichées : ${count}.`,
  reference: (reference: string) => `Orientation ${reference}`,
  statusLabel: 'Statut',
  session: 'Session',
  provider: 'Organisme',
  starts: 'Début',
  created: 'Écrite le',
  sent: 'Envoyée le',
  updated: 'Dernier changement',
  notSent: 'pas encore',
  unknown: 'non précisé',
  slip: 'Fiche à imprimer',
  slipOf: (reference: string) => `Fiche à imprimer de l’orientation ${reference}`,
  cancel: 'Annuler',
  cancelOf: (reference: string) => `Annuler l’orientation ${reference}`,
  confirm: (reference: string) => `Annuler l’orientation ${reference} ?`,
  confirmText: 'Elle ne pourra pas être rétablie. Pour orienter à nouveau la personne, il faudra recommencer.',
  yes: 'Oui, annuler',
  no: 'Non, la garder',
  cancelled: (reference: string) => `L’orientation ${reference} est annulée.`,
  refusals: {
    UnknownReferral: 'Cette orientation est inconnue, ou un autre centre l’a faite.',
    ReferralAlreadyDecided:
      'L’organisme a déjà répondu à cette orientation : elle ne peut plus être annulée. Contactez-le directement.',
  } satisfies Record<CancelRefusal, string>,
};
