/** What people read when a mutation is refused: what happened, and how to mend it. */
export const messages = {
  unknownCenter: 'Ce centre est inconnu ou hors de votre périmètre. Vérifiez son identifiant, ou demandez à ce centre.',
  unknownPerson:
    'Cette personne est inconnue ou hors de votre périmètre. Vérifiez son identifiant, ou demandez au centre qui ' +
    'l’accompagne.',
  idempotencyKeyReused: 'Cette clé a déjà servi pour une autre demande. Choisissez une nouvelle clé, puis recommencez.',
  erasureKeyReused: 'Cette clé a déjà servi pour une autre personne. Choisissez une nouvelle clé, puis recommencez.',
  personErased:
    'Cette personne et toutes ses orientations sont effacées. Les organismes qui en ont reçu une copie sont prévenus.',
  unknownReferral:
    'Cette orientation est inconnue ou hors de votre périmètre. Vérifiez son identifiant, ou demandez au centre qui ' +
    'l’a faite.',
  referralAlreadyDecided:
    'L’organisme a déjà répondu à cette orientation : elle ne peut plus être annulée. Contactez-le directement.',
  referralNotDraft:
    'Cette orientation n’est plus un brouillon : elle a déjà été envoyée, annulée ou close. Ouvrez-la pour voir où elle ' +
    'en est, ou écrivez-en une nouvelle.',
  referralNotRedirected:
    'Cette orientation ne peut plus être réorientée : c’est un brouillon, elle est close, ou la formation a commencé. ' +
    'Ouvrez-la pour voir où elle en est, ou écrivez-en une nouvelle.',
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
  consentMissing:
    'Cette personne n’a pas donné cet accord, ou l’a retiré. Lisez-lui le texte d’information, recueillez son accord, ' +
    'puis recommencez.',
  legalBasisInForce:
    'Cet usage repose déjà sur un autre fondement. Gardez-le, ou faites d’abord retirer l’accord en cours.',
};
