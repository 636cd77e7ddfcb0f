import { formatDate, type Language } from '@tresse/texts';
import type { ConsentRefusal, DraftRefusal, SendRefusal } from '../../graph/operations.ts';

const language = 'fr' as Language;

/** What is said where a person is referred to a session. */
export const sessions = {
  title: 'Trouver une session et orienter une personne',
  intro: 'En quatre étapes : votre centre, une session, une personne, puis l’orientation.',
  what: 'la recherche d’une session pour orienter une personne',
  step: (number: number, title: string) => `Étape ${number} – ${title}`,
  center: 'Votre centre',
  session: 'La session',
  person: 'La personne',
  refer: 'L’orientation',
  unknownSession: 'Cette session n’est plus dans l’offre. Choisissez-en une autre.',
  within: 'Distance la plus grande, à vol d’oiseau',
  kilometres: (km: number) => `${km} km`,
  found: (count: number, hasMore: boolean) =>
    hasMore ? `${count} sessions affichées, il y en a d’autres.` : `Sessions affichées : ${count}.`,
  noSession: 'Aucune session ouverte à cette distance. Choisissez une distance plus grande.',
  notPlaced: 'La commune de ce centre n’est pas située : les sessions autour d’elle ne peuvent pas être cherchées.',
  pseudonym: 'Personne',
  pseudonymHint: 'Ces codes remplacent les noms. Seul le registre de votre association dit qui est qui.',
  lastContact: (date: string) => `Dernier contact : ${formatDate(date, language)}`,
  needs: (needs: string) => `Besoins : ${needs}`,
  noNeeds: 'Aucun besoin noté',
  noPerson: 'Ce centre n’accompagne personne pour le moment.',
  people: (count: number) => `Personnes affichées : ${count}.`,
  check: 'Vérifiez la session et la personne ci-dessus, puis orientez.',
  button: 'Orienter cette personne',
  sending: 'Écriture en cours…',
  done: 'Brouillon écrit',
  reference: 'Référence à lire à voix haute :',
  notSent: 'C’est un brouillon : il n’est pas encore envoyé à l’organisme.',
  readConsent: 'Pour l’envoyer, il faut l’accord de la personne. Lisez-lui :',
  consent:
    '« Nous envoyons votre demande à l’organisme de formation. Il voit une référence, pas votre nom. Il vous répond par ' +
    'notre centre. Vous pouvez dire non. Vous pouvez changer d’avis à tout moment. »',
  agree: 'Elle est d’accord : envoyer',
  sent: 'L’orientation est envoyée à l’organisme. Sa fiche à imprimer est dans « Orientations du centre ».',
  sendRefusals: {
    UnknownPerson: 'Cette personne est inconnue, ou un autre centre l’accompagne.',
    LegalBasisInForce:
      'L’accord ne peut pas être noté : un autre fondement est déjà inscrit. Voyez avec votre coordination.',
    UnknownReferral: 'Cette orientation est inconnue, ou un autre centre l’a faite.',
    ReferralNotDraft: 'Cette orientation a déjà été envoyée, annulée ou fermée.',
    ConsentMissing: 'L’accord de la personne manque, ou elle l’a retiré. Demandez-le-lui à nouveau.',
    IdempotencyKeyReused: 'Cette page a déjà servi. Rechargez-la et recommencez.',
  } satisfies Record<ConsentRefusal | SendRefusal, string>,
  another: 'Orienter une autre personne',
  follow: 'Voir les orientations du centre',
  refused: 'L’orientation n’est pas écrite',
  refusals: {
    UnknownCenter: 'Ce centre est inconnu, ou il ne vous est pas confié. Choisissez-en un autre.',
    UnknownPerson: 'Cette personne est inconnue, ou un autre centre l’accompagne. Choisissez-en une autre.',
    IdempotencyKeyReused: 'Une autre orientation est déjà partie de cette page. Rechargez la page et recommencez.',
  } satisfies Record<DraftRefusal, string>,
};
