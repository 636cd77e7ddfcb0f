/** What people read when a mutation is refused: what happened, and how to mend it. */
export const messages = {
  unknownCenter: {
    message: 'Ce centre est inconnu ou hors de votre périmètre. Vérifiez son identifiant, ou demandez à ce centre.',
    messageInEnglish: 'This center is unknown or not one of yours. Check its identifier, or ask the center.',
  },
  unknownPerson: {
    message:
      'Cette personne est inconnue ou hors de votre périmètre. Vérifiez son identifiant, ou demandez au centre qui ' +
      'l’accompagne.',
    messageInEnglish:
      'This person is unknown or not welcomed by a center of yours. Check the identifier, or ask the center that ' +
      'supports this person.',
  },
  unknownMission: {
    message: 'Cette mission est inconnue. Vérifiez son identifiant, ou notez l’activité sans mission.',
    messageInEnglish: 'This mission is unknown. Check its identifier, or record the activity without a mission.',
  },
  idempotencyKeyReused: {
    message: 'Cette clé a déjà servi pour une autre demande. Choisissez une nouvelle clé, puis recommencez.',
    messageInEnglish: 'This key was used for another request. Choose a new key, then try again.',
  },
  erasureKeyReused: {
    message: 'Cette clé a déjà servi pour une autre personne. Choisissez une nouvelle clé, puis recommencez.',
    messageInEnglish: 'This key was used for another person. Choose a new key, then try again.',
  },
  personErased: {
    message:
      'Cette personne et toutes ses orientations sont effacées. Les organismes qui en ont reçu une copie sont prévenus.',
    messageInEnglish:
      'This person and all referrals of this person are erased. The organisations that received a copy are told.',
  },
  unknownReferral: {
    message:
      'Cette orientation est inconnue ou hors de votre périmètre. Vérifiez son identifiant, ou demandez au centre qui ' +
      'l’a faite.',
    messageInEnglish:
      'This referral is unknown or not one of yours. Check its identifier, or ask the center that made it.',
  },
  referralAlreadyDecided: {
    message:
      'L’organisme a déjà répondu à cette orientation : elle ne peut plus être annulée. Contactez-le directement.',
    messageInEnglish:
      'The organisation has already answered this referral: it cannot be cancelled any more. Contact them directly.',
  },
  referralNotDraft: {
    message:
      'Cette orientation n’est plus un brouillon : elle a déjà été envoyée, annulée ou close. Ouvrez-la pour voir où elle ' +
      'en est, ou écrivez-en une nouvelle.',
    messageInEnglish:
      'This referral is no draft any more: it was sent, cancelled or closed. Open it to see where it stands, or write a ' +
      'new one.',
  },
  referralNotRedirected: {
    message:
      'Cette orientation ne peut plus être réorientée : c’est un brouillon, elle est close, ou la formation a commencé. ' +
      'Ouvrez-la pour voir où elle en est, ou écrivez-en une nouvelle.',
    messageInEnglish:
      'This referral cannot be redirected: it is a draft, it is closed, or the training has begun. Open it to see where ' +
      'it stands, or write a new one.',
  },
  trainingNotEnded: {
    message:
      'Il n’y a pas de suivi à noter : la personne n’est pas sortie d’une formation par cette orientation, ou son suivi est ' +
      'déjà noté. Ouvrez-la pour voir où elle en est.',
    messageInEnglish:
      'There is no follow-up to record: the person has not left a training by this referral, or it is recorded already. ' +
      'Open it to see where it stands.',
  },
  followUpTooEarly: {
    message:
      'La formation a pris fin il y a moins de six mois : le suivi se note à partir du jour indiqué. Revenez ce jour-là.',
    messageInEnglish:
      'The training ended less than six months ago: the follow-up is recorded from the day given on. Come back then.',
  },
  consentMissing: {
    message:
      'Cette personne n’a pas donné cet accord, ou l’a retiré. Lisez-lui le texte d’information, recueillez son accord, ' +
      'puis recommencez.',
    messageInEnglish:
      'This person has not given this consent, or has withdrawn it. Read the information text together, take the ' +
      'consent, then try again.',
  },
  legalBasisInForce: {
    message: 'Cet usage repose déjà sur un autre fondement. Gardez-le, ou faites d’abord retirer l’accord en cours.',
    messageInEnglish:
      'This use already rests on another legal basis. Keep it, or have the present consent withdrawn first.',
  },
} as const satisfies Readonly<Record<string, Told>>;

/** A sentence in both languages. */
interface Told {
  readonly message: string;
  readonly messageInEnglish: string;
}
