import type { Trade } from './trade.ts';

/** Reuse of objects. */
export const reuse: Trade = {
  names: ['La Ressourcerie', 'La Recyclerie', 'L’Atelier du réemploi'],
  description: 'Ressourcerie : collecte, tri, réparation et vente d’objets donnés.',
  jobs: [
    {
      rome: 'K2304',
      title: 'Agent / Agente de tri et de valorisation',
      description: 'Réception des dons, tri, nettoyage et orientation vers la réparation ou la vente.',
    },
    {
      rome: 'I1402',
      title: 'Réparateur / Réparatrice d’appareils ménagers',
      description: 'Contrôle, démontage et remise en état d’appareils électroménagers.',
    },
    {
      rome: 'D1212',
      title: 'Vendeur / Vendeuse en boutique solidaire',
      description: 'Accueil des clients, mise en rayon, encaissement.',
    },
  ],
  networks: ['ressourceries', 'inae'],
  weight: 20,
};

/** Textiles. */
export const textile: Trade = {
  names: ['Les Ateliers', 'Le Fil', 'La Fabrique'],
  description: 'Atelier textile : tri de vêtements, couture, retouche et blanchisserie.',
  jobs: [
    {
      rome: 'H2402',
      title: 'Couturier / Couturière en atelier',
      description: 'Assemblage, retouche et transformation de textiles à la machine.',
    },
    {
      rome: 'K2206',
      title: 'Agent / Agente de blanchisserie',
      description: 'Tri, lavage, repassage et conditionnement du linge.',
    },
  ],
  networks: ['emmaus', 'chantier-ecole'],
  weight: 8,
};

/** Repair of bicycles and cars. */
export const repair: Trade = {
  names: ['La Roue', 'Le Garage solidaire', 'L’Atelier vélo'],
  description: 'Réparation et location de vélos et de voitures à petit prix.',
  jobs: [
    {
      rome: 'I1607',
      title: 'Mécanicien / Mécanicienne cycles',
      description: 'Diagnostic, réparation et remise en vente de vélos.',
    },
  ],
  networks: ['mobin'],
  weight: 6,
};
