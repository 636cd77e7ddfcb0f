import type { CopyStatus } from '../domain/answers.ts';
import { mostFollowed } from '../domain/followed-searches.ts';

/** A sentence in both languages. */
interface Told {
  readonly message: string;
  readonly messageInEnglish: string;
}

const closed: Partial<Record<CopyStatus, Told>> = {
  CANCELLED: {
    message: 'L’association a annulé cette orientation : il n’y a plus rien à y répondre.',
    messageInEnglish: 'The association has cancelled this referral: there is nothing to answer any more.',
  },
  EXPIRED: {
    message:
      'Cette orientation est restée trop longtemps sans réponse : elle a expiré. Appelez le centre pour en parler.',
    messageInEnglish: 'This referral waited too long for an answer: it has expired. Call the center about it.',
  },
  SUPERSEDED: {
    message: 'Une autre orientation remplace celle-ci : il n’y a plus rien à y répondre.',
    messageInEnglish: 'Another referral replaces this one: there is nothing to answer any more.',
  },
  TO_BE_REDIRECTED: {
    message:
      'La session a changé ou n’accueille plus : l’association cherche une autre session. Appelez le centre pour en parler.',
    messageInEnglish:
      'The session has changed or takes nobody any more: the association looks for another one. Call the center about it.',
  },
};

/** What people read when a mutation is refused: what happened, and how to mend it. */
export const messages = {
  unknownScheme: {
    message: 'Ce dispositif est inconnu. Vérifiez son code dans la liste des dispositifs, puis recommencez.',
    messageInEnglish: 'This scheme is unknown. Check its code in the list of schemes, then try again.',
  },
  prescriptionNotNeeded: {
    message:
      'Ce dispositif est ouvert sans prescription : personne n’a besoin d’une habilitation. Il n’y a rien à ' +
      'faire.',
    messageInEnglish:
      'This scheme is open without a prescription: nobody needs an accreditation. There is nothing to do.',
  },
  unknownAssociation: (slug: string): Told => ({
    message:
      `Aucune association n’a l’identifiant « ${slug} ». Prenez celui qui est dans la liste des associations (par exemple ` +
      'restos-du-coeur), puis recommencez.',
    messageInEnglish:
      `No association has the identifier “${slug}”. Take the one in the list of associations (such as restos-du-coeur), ` +
      'then try again.',
  }),
  unknownEmploymentArea: {
    message:
      'Ce bassin d’emploi est inconnu. Vérifiez son code, ou n’en donnez aucun pour habiliter dans toute la ' +
      'région.',
    messageInEnglish: 'This employment area is unknown. Check its code, or give none to accredit for the whole region.',
  },
  accreditationOverlap: {
    message:
      'Cette structure est déjà habilitée pour ce dispositif sur une partie de la période et du territoire. ' +
      'Retirez d’abord cette habilitation, ou choisissez une période qui la suit.',
    messageInEnglish:
      'This body is already accredited for this scheme in part of the period and area. Revoke that accreditation ' +
      'first, or choose a period that follows it.',
  },
  unknownAccreditation: {
    message: 'Cette habilitation est inconnue. Vérifiez son identifiant, puis recommencez.',
    messageInEnglish: 'This accreditation is unknown. Check its identifier, then try again.',
  },
  accreditationAlreadyRevoked: {
    message: 'Cette habilitation a déjà été retirée. Son historique dit quand et pourquoi.',
    messageInEnglish: 'This accreditation has been revoked before. Its history says when and why.',
  },
  unknownReceivedReferral: {
    message:
      'Cette orientation est inconnue, n’est pas adressée à votre organisme, ou a été retirée. Vérifiez son ' +
      'identifiant, ou appelez le centre qui l’a faite.',
    messageInEnglish:
      'This referral is unknown, is not addressed to your organisation, or was withdrawn. Check its identifier, ' +
      'or call the center that made it.',
  },
  answerNotPossible: (status: CopyStatus): Told =>
    closed[status] ?? {
      message:
        'Cette réponse n’est plus possible, ou ne l’est pas encore : voyez où en est l’orientation, puis choisissez une suite.',
      messageInEnglish:
        'This answer is not possible any more, or not yet: see where the referral stands, then choose what follows.',
    },
  answerIncomplete: {
    message:
      'Il manque une précision : le motif d’un refus ou d’une sortie, le jour, l’heure et le lieu d’une ' +
      'convocation, ou le résultat d’une formation terminée. Complétez, puis recommencez.',
    messageInEnglish:
      'A detail is missing: the reason of a refusal or of leaving, the day, time and place of an invitation, or ' +
      'the outcome of a completed training. Add it, then try again.',
  },
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
  sessionClosed: {
    message:
      'Cette session est terminée ou n’est plus proposée : on ne peut plus y convoquer ni y admettre. Refusez ' +
      'avec le motif « session annulée », ou voyez une autre session avec le centre.',
    messageInEnglish:
      'This session has ended or is no longer offered: nobody can be invited or admitted to it. Refuse with the ' +
      'reason “session cancelled”, or look for another session with the center.',
  },
  unknownAnswerLink: {
    message:
      'Ce lien est inconnu, ou l’orientation a été retirée. Vérifiez qu’il est entier, ou ouvrez le courriel le ' +
      'plus récent.',
    messageInEnglish:
      'This link is unknown, or the referral was withdrawn. Check that it is whole, or open the latest mail.',
  },
  answerLinkClosed: {
    message:
      'Ce lien a déjà servi ou n’est plus valable. Demandez-en un autre : il part à l’adresse générale de votre ' +
      'organisme.',
    messageInEnglish:
      'This link was used before or has expired. Ask for another one: it goes to the general address of your ' +
      'organisation.',
  },
  answerLinkRequested: {
    message: 'Un nouveau lien part à l’adresse générale de votre organisme.',
    messageInEnglish: 'A new link is on its way to the general address of your organisation.',
  },
  answerLinkSentRecently: {
    message:
      'Un lien est parti il y a moins d’un quart d’heure. Regardez aussi dans les courriers indésirables, puis ' +
      'réessayez.',
    messageInEnglish:
      'A link was sent less than a quarter of an hour ago. Look among unwanted mail too, then try again.',
  },
  searchAlreadyFollowed: {
    message: 'Votre centre suit déjà cette recherche. Elle est dans « Mes recherches suivies ».',
    messageInEnglish: 'Your center follows this search already. It is among the searches that you follow.',
  },
  tooManyFollowedSearches: {
    message: `Votre centre suit déjà ${mostFollowed} recherches. Cessez d’en suivre une, puis recommencez.`,
    messageInEnglish: `Your center follows ${mostFollowed} searches already. Stop following one, then try again.`,
  },
  centerNotYours: {
    message: 'Ce centre ne vous est pas confié. Choisissez un de vos centres, puis recommencez.',
    messageInEnglish: 'This center is not entrusted to you. Choose one of your centers, then try again.',
  },
  mailboxNotGeneric: {
    message:
      'Cette adresse est peut-être celle d’une personne. Donnez une adresse du centre, comme contact@ ou accueil@, ou n’en ' +
      'donnez aucune.',
    messageInEnglish:
      'This address may be a person’s. Give one of the center, such as contact@ or accueil@, or give none.',
  },
  unknownFollowedSearch: {
    message: 'Cette recherche n’est pas suivie par un de vos centres. Voyez la liste de celles qui le sont.',
    messageInEnglish: 'None of your centers follows this search. See the list of those that are followed.',
  },
  searchUnfollowed: {
    message: 'Cette recherche n’est plus suivie : plus rien ne vous sera signalé.',
    messageInEnglish: 'This search is followed no more: nothing will be told any more.',
  },
  requestKeyReused: {
    message: 'Cette clé a déjà servi pour une autre demande. Choisissez une nouvelle clé, puis recommencez.',
    messageInEnglish: 'This key was used for another request. Choose a new key, then try again.',
  },
} as const satisfies Readonly<Record<string, Told | ((one: never) => Told)>>;
