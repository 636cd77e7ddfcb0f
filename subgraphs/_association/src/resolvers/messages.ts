/** What people read when a mutation is refused: what happened, and how to mend it. */
export const messages = {
  unknownCenter: 'Ce centre est inconnu ou hors de votre périmètre. Vérifiez son identifiant, ou demandez à ce centre.',
  unknownPerson:
    'Cette personne est inconnue ou hors de votre périmètre. Vérifiez son identifiant, ou demandez au centre qui ' +
    'l’accompagne.',
  idempotencyKeyReused:
    'Cette clé a déjà servi pour une autre orientation. Choisissez une nouvelle clé, puis recommencez.',
  erasureKeyReused: 'Cette clé a déjà servi pour une autre personne. Choisissez une nouvelle clé, puis recommencez.',
  personErased:
    'Cette personne et toutes ses orientations sont effacées. Les organismes qui en ont reçu une copie sont prévenus.',
  unknownReferral:
    'Cette orientation est inconnue ou hors de votre périmètre. Vérifiez son identifiant, ou demandez au centre qui ' +
    'l’a faite.',
  referralAlreadyDecided:
    'L’organisme a déjà répondu à cette orientation : elle ne peut plus être annulée. Contactez-le directement.',
};
