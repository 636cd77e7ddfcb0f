import type { Trade } from './trade.ts';

/** Logistics. */
export const logistics: Trade = {
  names: ['L’Entrepôt', 'La Plateforme', 'Le Quai'],
  description: 'Logistique : réception, tri, stockage et livraison, notamment de denrées alimentaires.',
  jobs: [
    {
      rome: 'N1103',
      title: 'Préparateur / Préparatrice de commandes',
      description: 'Réception des marchandises, rangement, préparation et contrôle des commandes.',
    },
    {
      rome: 'N4105',
      title: 'Chauffeur-livreur / Chauffeuse-livreuse',
      description: 'Tournées de collecte et de livraison en véhicule léger. Permis B.',
    },
  ],
  networks: ['restos-du-coeur', 'banques-alimentaires', 'inae'],
  weight: 12,
};

/** Kitchens. */
export const cooking: Trade = {
  names: ['La Table', 'Les Cuisines', 'Le Fournil'],
  description: 'Cuisine collective et traiteur : repas livrés, conserverie, restaurant d’application.',
  jobs: [
    {
      rome: 'G1602',
      title: 'Commis / Commise de cuisine',
      description: 'Épluchage, préparations froides et chaudes, respect des règles d’hygiène.',
    },
    {
      rome: 'G1605',
      title: 'Plongeur / Plongeuse en restauration',
      description: 'Nettoyage de la vaisselle, du matériel et des locaux de cuisine.',
    },
  ],
  networks: ['coorace', 'inae'],
  weight: 10,
};

/** Cleaning. */
export const cleaning: Trade = {
  names: ['Net et Clair', 'Propreté', 'Les Services'],
  description: 'Nettoyage de locaux et services aux particuliers et aux entreprises.',
  jobs: [
    {
      rome: 'K2204',
      title: 'Agent / Agente d’entretien des locaux',
      description: 'Nettoyage de bureaux, de parties communes et de sanitaires.',
    },
    {
      rome: 'K1304',
      title: 'Aide ménager / Aide ménagère à domicile',
      description: 'Entretien du logement, du linge et courses chez des particuliers.',
    },
  ],
  networks: ['coorace'],
  weight: 10,
};
