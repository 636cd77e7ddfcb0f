import type { Trade } from './trade.ts';

const gardening: Trade = {
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

const reuse: Trade = {
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

const greenSpaces: Trade = {
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

const building: Trade = {
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

const logistics: Trade = {
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

const cooking: Trade = {
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

const textile: Trade = {
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

const cleaning: Trade = {
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

const repair: Trade = {
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

/** Trades of insertion workshops (ACI), the most frequent first. */
export const workshopTrades: readonly Trade[] = [
  gardening,
  reuse,
  greenSpaces,
  building,
  logistics,
  cooking,
  textile,
  repair,
];

/** Trades of the other structures. */
export const otherTrades: readonly Trade[] = [cleaning, building, greenSpaces, logistics, reuse, cooking];
