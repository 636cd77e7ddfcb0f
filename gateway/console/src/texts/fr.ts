import { formatDate, formatNumber, formatPartialDate, type Language } from '@tresse/texts';
import type {
  AgeBand,
  DistancePrecision,
  Gender,
  MembershipState,
  ReferralStage,
  ReferralStatus,
  SupportNeed,
} from '../generated/operations.ts';
import { activity } from './activity/fr.ts';
import { analysis } from './analysis/fr.ts';
import { center } from './center/fr.ts';
import { commitments } from './commitments/fr.ts';
import { followUp } from './follow-up/fr.ts';
import { followedSearches } from './followed-searches/fr.ts';
import { path } from './path/fr.ts';
import { received } from './received/fr.ts';
import { referrals } from './referrals/fr.ts';
import { search } from './search/fr.ts';
import { sessions } from './sessions/fr.ts';
import { slip } from './slip/fr.ts';

const language = 'fr' as Language;

/** « à » before what has its article: « au décompte », « aux équipes », « à la qualité ». */
const sayTo = (what: string): string =>
  what.startsWith('les ') ? `aux ${what.slice(4)}` : what.startsWith('le ') ? `au ${what.slice(3)}` : `à ${what}`;

/** French: the first language of the pages. Its shape is that of every catalogue. */
export const fr = {
  language,
  product: { name: 'Tresse', what: 'Formation et insertion en Nouvelle-Aquitaine' },
  skip: 'Aller au contenu',
  loading: 'Chargement en cours…',
  retry: 'Réessayer',
  more: 'Afficher la suite',
  choose: 'Choisir',
  chooseNamed: (name: string) => `Choisir : ${name}`,
  change: 'Changer',
  nav: {
    label: 'Pages',
    whoIsIn: 'Qui est dans le graphe',
    search: 'Chercher une formation',
    followedSearches: 'Mes recherches suivies',
    sessions: 'Orienter une personne',
    referrals: 'Orientations du centre',
    followUp: 'À relancer',
    path: 'Parcours',
    center: 'Autour du centre',
    activity: 'Notre activité',
    commitments: 'Nos engagements',
    received: 'Orientations reçues',
    analysis: 'Analyser',
    explorer: 'GraphiQL',
  },
  signIn: {
    open: 'Se connecter',
    choose: 'Qui êtes-vous ?',
    development: 'Ces personnes sont inventées : elles servent à essayer Tresse.',
    none: 'Aucune connexion n’est ouverte sur ce serveur.',
    failed: 'La connexion n’a pas abouti. Réessayez dans un instant.',
    as: (label: string) => `Vous êtes : ${label}`,
    out: 'Se déconnecter',
    signedOut: 'Vous êtes déconnecté.',
    needed: 'Pour voir cette page, dites d’abord qui vous êtes.',
    expired: 'Votre connexion a expiré. Dites à nouveau qui vous êtes.',
  },
  problems: {
    title: 'Une partie de la réponse manque',
    denied: (what: string) => `Votre rôle ne donne pas accès ${sayTo(what)}.`,
    expired: 'Votre connexion a expiré. Dites à nouveau qui vous êtes.',
    unreachable: 'Tresse ne répond pas. Vérifiez votre connexion à Internet, puis réessayez.',
    broken: 'La réponse n’a pas pu être donnée en entier. Réessayez ; si cela dure, prévenez la Région.',
    silent: (name: string) => `${name} : ce service ne répond pas en ce moment. Ce qui en dépend n’est pas affiché.`,
  },
  notFound: { title: 'Page introuvable', text: 'Cette adresse ne mène nulle part.', home: 'Revenir à l’accueil' },
  states: {
    answers: 'Répond',
    'does not answer': 'Ne répond pas',
    unknown: 'État inconnu',
  },
  dataUpdatedAt: (instant: string) => `Données du ${formatDate(instant, language)}`,
  subgraphs: {
    'training-catalogue': { name: 'Offre de formation', what: 'Les formations, sessions et organismes de la Région.' },
    territories: { name: 'Territoires', what: 'Les communes, intercommunalités et départements officiels.' },
    partnership: { name: 'Conventions', what: 'Les associations partenaires et leurs conventions avec la Région.' },
    'ess-directory': {
      name: 'Économie sociale et solidaire',
      what: 'Les structures d’insertion, dont les ateliers et chantiers d’insertion, et leurs postes.',
    },
    statistics: { name: 'Statistiques', what: 'Les tableaux protégés, publiés trimestre par trimestre.' },
  } as Readonly<Record<string, { name: string; what: string }>>,
  membership: {
    CANDIDATE: 'Candidate : elle n’a pas signé de convention.',
    SIGNED: 'Conventionnée : elle a signé, son service n’est pas encore ouvert.',
    ACTIVE: 'Partenaire : elle a signé une convention et son service est ouvert.',
    SUSPENDED: 'Suspendue.',
    LEFT: 'Sortie de l’expérimentation.',
  } satisfies Record<MembershipState, string>,
  whoIsIn: {
    title: 'Qui est dans le graphe',
    intro:
      'Tresse réunit l’offre de formation de la Région Nouvelle-Aquitaine et les associations caritatives qui ont ' +
      'signé une convention avec elle. Chacune garde ses propres données.',
    associations: 'Les associations',
    region: 'Les services de la Région',
    fictional: 'Scénario fictif',
    centers: (count: number) => (count > 1 ? `${count} centres` : `${count} centre`),
    centersByDepartment: (centers: string) => `Centres par département (${centers})`,
    department: 'Département',
    centerCount: 'Centres',
    noCenters: 'Ses centres ne sont pas connus : son service ne répond pas.',
    loaded: (count: number) => `${count} associations affichées.`,
  },
  ageBands: {
    UNDER_26: 'moins de 26 ans',
    FROM_26_TO_49: 'de 26 à 49 ans',
    FROM_50: '50 ans et plus',
  } satisfies Record<AgeBand, string>,
  needs: {
    MOBILITY: 'mobilité',
    CHILD_CARE: 'garde d’enfants',
    HOUSING: 'logement',
    DIGITAL: 'numérique',
    READING_WRITING_COUNTING: 'lecture, écriture, calcul',
    FRENCH_LANGUAGE: 'langue française',
    ADMINISTRATIVE: 'démarches administratives',
    FINANCIAL: 'difficultés financières',
  } satisfies Record<SupportNeed, string>,
  statuses: {
    DRAFT: 'Brouillon, pas encore envoyée',
    SENT: 'Envoyée',
    RECEIVED: 'Reçue par l’organisme',
    IN_REVIEW: 'En étude',
    WAITING_FOR_RELAY: 'En attente d’un prescripteur habilité',
    PRESCRIBED: 'Prescrite',
    INVITED: 'Convoquée',
    PLACED: 'Positionnée',
    ADMITTED: 'Admise',
    WAITING_LIST: 'Sur liste d’attente',
    REFUSED: 'Refusée',
    ENTERED: 'Entrée en formation',
    SUSPENDED: 'Formation suspendue',
    LEFT_EARLY: 'Sortie avant la fin',
    COMPLETED: 'Formation terminée',
    EXCLUDED: 'Exclue de la formation',
    EMPLOYED: 'Sortie en emploi',
    FOLLOWED_UP: 'Suivie six mois après',
    TO_BE_REDIRECTED: 'À réorienter : la session a changé',
    CANCELLED: 'Annulée',
    EXPIRED: 'Expirée sans réponse',
    SUPERSEDED: 'Remplacée par une autre',
    CONSENT_WITHDRAWN: 'Consentement retiré',
  } satisfies Record<ReferralStatus, string>,
  centers: {
    what: 'les orientations d’un centre',
    choose: 'Votre centre',
    none: 'Choisissez un centre',
    empty: 'Aucun centre ne vous est confié. Voyez avec la personne qui coordonne votre association.',
  },
  session: {
    untitled: 'Formation sans titre',
    noProvider: 'organisme non précisé',
    starts: (date: string) => `Début : ${formatPartialDate(date, language)}`,
    ends: (date: string) => `Fin : ${formatPartialDate(date, language)}`,
    noDate: 'Date de début à préciser avec l’organisme',
    permanent: 'On peut y entrer à tout moment',
    sameCommune: 'Dans la commune du centre',
    certifying: 'Mène à une certification',
    distance: {
      COMMUNE: (km: number) => `À ${formatNumber(km, language)} km à vol d’oiseau, d’une commune à l’autre`,
      EPCI: (km: number) =>
        `À environ ${formatNumber(km, language)} km à vol d’oiseau : l’une des deux communes n’est située qu’au centre ` +
        'de son intercommunalité',
    } satisfies Record<DistancePrecision, (km: number) => string>,
  },
  search,
  followedSearches,
  center,
  activity,
  path,
  followUp,
  commitments,
  sessions,
  referrals,
  received,
  slip,
  counts: {
    hidden: 'masqué',
    missing: 'non connu',
    'at-least': (number: string) => `au moins ${number}`,
    plot: (caption: string) => `${caption} – en barres. Les mêmes chiffres sont dans le tableau qui suit.`,
  },
  stages: {
    AWAITING_ANSWER: 'Sans réponse',
    UNDER_REVIEW: 'En cours d’examen',
    ADMITTED: 'Admises, pas encore entrées',
    ENTERED: 'Entrées en formation',
    NOT_ENTERED: 'Sans entrée',
  } satisfies Record<ReferralStage, string>,
  genders: { WOMAN: 'Femmes', MAN: 'Hommes', OTHER: 'Autre' } satisfies Record<Gender, string>,
  analysis,
};
