import type { Trade } from './trade.ts';

/** Market gardens. */
export const gardening: Trade = {
  names: ['Les Jardins', 'Le Potager', 'Les Maraîchers'],
  description: 'Jardin maraîcher : culture de légumes de saison, paniers et vente au jardin.',
  jobs: [
    {
      rome: 'A1414',
      title: 'Ouvrier maraîcher / Ouvrière maraîchère',
      description: 'Semis, plantation, récolte et préparation des paniers de légumes.',
    },
  ],
  networks: ['chantier-ecole', 'inae'],
  weight: 22,
};

/** Green spaces. */
export const greenSpaces: Trade = {
  names: ['Le Chantier vert', 'Espaces verts', 'Les Cantonniers'],
  description: 'Entretien d’espaces verts et naturels, de sentiers et de berges pour les communes.',
  jobs: [
    {
      rome: 'A1203',
      title: 'Agent / Agente d’entretien des espaces verts',
      description: 'Tonte, taille, débroussaillage et plantation en équipe.',
    },
    {
      rome: 'A1202',
      title: 'Agent / Agente d’entretien des espaces naturels',
      description: 'Ouverture de sentiers, entretien de rivières, petits ouvrages en bois.',
    },
  ],
  networks: ['chantier-ecole', 'inae'],
  weight: 18,
};

/** Building. */
export const building: Trade = {
  names: ['Le Chantier', 'Les Bâtisseurs', 'Réno'],
  description: 'Bâtiment, second œuvre : peinture, plâtrerie, petite maçonnerie et rénovation de logements.',
  jobs: [
    {
      rome: 'F1606',
      title: 'Peintre en bâtiment',
      description: 'Préparation des supports, peinture intérieure et extérieure, pose de revêtements.',
    },
    {
      rome: 'F1703',
      title: 'Aide-maçon / Aide-maçonne',
      description: 'Préparation des mortiers, petite maçonnerie, restauration du bâti ancien.',
    },
  ],
  networks: ['chantier-ecole', 'federation-des-acteurs-de-la-solidarite'],
  weight: 16,
};
