import type { CopyStatus } from '../domain/answers.ts';

const closed: Partial<Record<CopyStatus, string>> = {
  CANCELLED: 'L’association a annulé cette orientation : il n’y a plus rien à y répondre.',
  EXPIRED:
    'Cette orientation est restée trop longtemps sans réponse : elle a expiré. Appelez le centre pour en parler.',
  SUPERSEDED: 'Une autre orientation remplace celle-ci : il n’y a plus rien à y répondre.',
  TO_BE_REDIRECTED:
    'La session a changé ou n’accueille plus : l’association cherche une autre session. Appelez le centre pour en parler.',
};

/** What people read when a mutation is refused: what happened, and how to mend it. */
export const messages = {
  unknownScheme: 'Ce dispositif est inconnu. Vérifiez son code dans la liste des dispositifs, puis recommencez.',
  prescriptionNotNeeded:
    'Ce dispositif est ouvert sans prescription : personne n’a besoin d’une habilitation. Il n’y a rien à faire.',
  unknownAssociation: (slug: string) =>
    `Aucune association n’a l’identifiant « ${slug} ». Prenez celui qui est dans la liste des associations (par exemple ` +
    'restos-du-coeur), puis recommencez.',
  unknownEmploymentArea:
    'Ce bassin d’emploi est inconnu. Vérifiez son code, ou n’en donnez aucun pour habiliter dans toute la région.',
  accreditationOverlap:
    'Cette structure est déjà habilitée pour ce dispositif sur une partie de la période et du territoire. Retirez ' +
    'd’abord cette habilitation, ou choisissez une période qui la suit.',
  unknownAccreditation: 'Cette habilitation est inconnue. Vérifiez son identifiant, puis recommencez.',
  accreditationAlreadyRevoked: 'Cette habilitation a déjà été retirée. Son historique dit quand et pourquoi.',
  unknownReceivedReferral:
    'Cette orientation est inconnue, n’est pas adressée à votre organisme, ou a été retirée. Vérifiez son identifiant, ou ' +
    'appelez le centre qui l’a faite.',
  answerNotPossible: (status: CopyStatus) =>
    closed[status] ??
    'Cette réponse n’est plus possible, ou ne l’est pas encore : voyez où en est l’orientation, puis choisissez une suite.',
  answerIncomplete:
    'Il manque une précision : le motif d’un refus ou d’une sortie, le jour, l’heure et le lieu d’une convocation, ou le ' +
    'résultat d’une formation terminée. Complétez, puis recommencez.',
  prescriptionMissing: {
    message:
      'Cette formation demande une prescription, et cette orientation n’en a pas encore. Un prescripteur habilité doit la ' +
      'donner ; vous pourrez répondre ensuite. Vous pouvez déjà la refuser, avec un motif.',
    messageInEnglish:
      'This training needs a prescription, and this referral has none yet. An accredited prescriber must give it; then you ' +
      'can answer. You can already refuse it, with a reason.',
  },
  referralNotYours: {
    message:
      'Cette orientation est inconnue, a été retirée, ou relève d’un dispositif pour lequel votre structure n’est pas ' +
      'habilitée. Vérifiez son identifiant, ou voyez avec la Région.',
    messageInEnglish:
      'This referral is unknown, was withdrawn, or belongs to a scheme for which your body is not accredited. Check its ' +
      'identifier, or ask the Region.',
  },
  accreditationMissing: {
    message:
      'Votre structure n’a pas aujourd’hui d’habilitation pour ce dispositif sur ce territoire : elle a pris fin, a été ' +
      'retirée, ou porte sur un autre bassin d’emploi. Voyez avec la Région.',
    messageInEnglish:
      'Your body has no accreditation for this scheme in this area today: it has ended, was revoked, or is for another ' +
      'employment area. Ask the Region.',
  },
  referralAlreadyAnswered: {
    message:
      'Cette orientation n’attend plus de prescription : quelqu’un l’a déjà donnée, ou elle a été refusée ou close. Il n’y ' +
      'a rien à faire.',
    messageInEnglish:
      'This referral waits for no prescription any more: somebody has given it, or it was refused or closed. There is ' +
      'nothing to do.',
  },
  sessionClosed:
    'Cette session est terminée ou n’est plus proposée : on ne peut plus y convoquer ni y admettre. Refusez avec le motif ' +
    '« session annulée », ou voyez une autre session avec le centre.',
  unknownAnswerLink:
    'Ce lien est inconnu, ou l’orientation a été retirée. Vérifiez qu’il est entier, ou ouvrez le courriel le plus récent.',
  answerLinkClosed:
    'Ce lien a déjà servi ou n’est plus valable. Demandez-en un autre : il part à l’adresse générale de votre organisme.',
  answerLinkRequested: 'Un nouveau lien part à l’adresse générale de votre organisme.',
  answerLinkSentRecently:
    'Un lien est parti il y a moins d’un quart d’heure. Regardez aussi dans les courriers indésirables, puis réessayez.',
  requestKeyReused: 'Cette clé a déjà servi pour une autre demande. Choisissez une nouvelle clé, puis recommencez.',
};
