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
  consentMissing:
    'Cette personne n’a pas donné cet accord, ou l’a retiré. Lisez-lui le texte d’information, recueillez son accord, ' +
    'puis recommencez.',
  legalBasisInForce:
    'Cet usage repose déjà sur un autre fondement. Gardez-le, ou faites d’abord retirer l’accord en cours.',
};
