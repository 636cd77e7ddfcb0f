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
  requestKeyReused: 'Cette clé a déjà servi pour une autre demande. Choisissez une nouvelle clé, puis recommencez.',
};
