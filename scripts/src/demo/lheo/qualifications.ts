import type { Trade } from './trade.ts';

/** A trade of the first level of qualification: its name, its Formacode number, what one does in it. */
const occupations: readonly (readonly [title: string, formacode: string, work: string])[] = [
  ['Agent de propreté et d’hygiène', '42093', 'nettoyer et désinfecter des locaux'],
  ['Employé polyvalent en restauration', '42746', 'préparer, servir et entretenir en restauration'],
  ['Commis de cuisine', '42752', 'aider à toutes les préparations de la cuisine'],
  ['Agent de restauration collective', '42708', 'préparer et distribuer des repas en collectivité'],
  ['Serveur en salle', '42757', 'accueillir les clients et servir en salle'],
  ['Employé d’étage en hôtellerie', '42786', 'entretenir les chambres et les parties communes d’un hôtel'],
  ['Agent de service en collectivité', '42069', 'entretenir, servir et accueillir dans une collectivité'],
  ['Agent de blanchisserie', '42097', 'trier, laver, sécher et repasser du linge'],
  ['Employé familial à domicile', '42079', 'entretenir le logement et le linge de particuliers'],
  ['Assistant de vie auprès des personnes âgées', '44028', 'accompagner des personnes dépendantes chez elles'],
  ['Agent de maintenance des bâtiments', '22486', 'entretenir et réparer l’intérieur de bâtiments'],
  ['Agent de conditionnement', '31752', 'emballer, étiqueter et préparer des expéditions'],
  ['Vendeur en produits alimentaires', '34525', 'tenir un rayon et conseiller les clients'],
];

const qualify = ([title, formacode, work]: (typeof occupations)[number]): Trade => ({
  titles: [title],
  formacodes: [formacode],
  objective: `Exercer le métier : ${work}, dans le respect des règles d’hygiène et de sécurité.`,
  content: 'Techniques du métier, gestes et postures, sécurité, communication, périodes en entreprise.',
  certifying: true,
  aim: '6',
  weight: 3,
  hours: [350, 900],
  permanentPercent: 8,
  remotePercent: 0,
  blendedPercent: 8,
});

const prepare = ([title, formacode, work]: (typeof occupations)[number]): Trade => ({
  titles: [`Préqualification : ${title.toLowerCase()}`],
  formacodes: [formacode, '15084'],
  objective: `Découvrir le métier et se préparer à une formation qualifiante : ${work}.`,
  content: 'Découverte du métier, remise à niveau liée au métier, gestes de base, immersion en entreprise.',
  certifying: false,
  aim: '8',
  weight: 2,
  hours: [140, 400],
  permanentPercent: 10,
  remotePercent: 0,
  blendedPercent: 6,
});

/** First-level qualifications and what prepares for them. */
export const qualifications: readonly Trade[] = [...occupations.map(qualify), ...occupations.map(prepare)];
