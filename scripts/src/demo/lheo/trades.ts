import { qualifications } from './qualifications.ts';
import type { Trade } from './trade.ts';

const foundation = { certifying: false, permanentPercent: 35, remotePercent: 2, blendedPercent: 10 };
const project = { certifying: false, permanentPercent: 25, remotePercent: 4, blendedPercent: 15 };

const basics: readonly Trade[] = [
  {
    ...foundation,
    titles: [
      'Français langue étrangère, niveau A1',
      'Français langue étrangère, niveau A2',
      'Français pour travailler',
    ],
    formacodes: ['15235'],
    objective: 'Comprendre et se faire comprendre dans la vie quotidienne et au travail.',
    content: 'Expression orale, lecture, écriture, vie pratique, vocabulaire du travail.',
    aim: '5',
    weight: 20,
    hours: [120, 400],
  },
  {
    ...foundation,
    titles: ['Lire, écrire, compter', 'Réapprendre à lire et à écrire', 'Savoirs de base : écrit et calcul'],
    formacodes: ['15022', '15030'],
    objective: 'Retrouver l’usage de la lecture, de l’écriture et du calcul dans les actes de tous les jours.',
    content: 'Lecture de documents courants, écrits simples, quatre opérations, repérage dans le temps et l’espace.',
    aim: '5',
    weight: 14,
    hours: [100, 350],
  },
  {
    ...foundation,
    titles: ['Alphabétisation', 'Premiers pas dans l’écrit'],
    formacodes: ['15043', '15235'],
    objective: 'Entrer dans la lecture et l’écriture du français sans avoir été scolarisé.',
    content: 'Correspondance des sons et des lettres, écriture de son identité, repères de la vie sociale.',
    aim: '5',
    weight: 7,
    hours: [150, 400],
  },
  {
    ...foundation,
    titles: ['Remise à niveau générale', 'Remise à niveau en français et en calcul'],
    formacodes: ['15041', '15040', '11083'],
    objective: 'Consolider ses connaissances générales avant une formation qualifiante ou un concours.',
    content: 'Français, mathématiques, raisonnement logique, méthodes pour apprendre.',
    aim: '5',
    weight: 10,
    hours: [80, 300],
  },
  {
    ...foundation,
    titles: ['Numérique : les premiers usages', 'Se servir d’un ordinateur et d’internet', 'Démarches en ligne'],
    formacodes: ['15050'],
    objective: 'Utiliser un ordinateur, un téléphone et internet pour ses démarches et sa recherche d’emploi.',
    content: 'Prise en main, messagerie, recherche, sécurité, démarches administratives en ligne.',
    aim: '5',
    weight: 9,
    hours: [35, 140],
  },
  {
    ...foundation,
    titles: ['Préparation au certificat CléA'],
    formacodes: ['15041', '15030', '15050'],
    objective: 'Acquérir le socle de connaissances et de compétences professionnelles et le faire évaluer.',
    content: 'Sept domaines du socle, évaluation préalable, parcours individualisé, évaluation finale.',
    certifying: true,
    aim: '6',
    weight: 8,
    hours: [70, 280],
  },
];

const projects: readonly Trade[] = [
  {
    ...project,
    titles: ['Construire son projet professionnel', 'Élaboration et validation de projet', 'Découverte des métiers'],
    formacodes: ['15062', '32154'],
    objective: 'Définir un projet réaliste, l’éprouver en entreprise et préparer la suite du parcours.',
    content: 'Bilan de ses acquis, enquêtes métiers, périodes en entreprise, plan d’action.',
    aim: '9',
    weight: 12,
    hours: [100, 350],
  },
  {
    ...project,
    titles: ['Reprendre confiance', 'Se remobiliser vers l’emploi', 'Passerelle vers la formation'],
    formacodes: ['15066', '15061', '15084'],
    objective: 'Reprendre un rythme, retrouver confiance et préparer son entrée en formation ou en emploi.',
    content: 'Ateliers collectifs, entretiens individuels, visites d’entreprises, gestion du temps.',
    aim: '9',
    weight: 10,
    hours: [70, 250],
  },
];

/** Kinds of trainings of the demonstration. */
export const trades: readonly Trade[] = [...basics, ...projects, ...qualifications];
