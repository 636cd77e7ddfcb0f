import type { MembershipState } from '../generated/operations.ts';
import { formatDate } from './formats.ts';
import type { Language } from './index.ts';

const language = 'fr' as Language;

/** French: the first language of the pages. Its shape is that of every catalogue. */
export const fr = {
  language,
  product: { name: 'Tresse', what: 'Formation et insertion en Nouvelle-Aquitaine' },
  skip: 'Aller au contenu',
  loading: 'Chargement en cours…',
  retry: 'Réessayer',
  more: 'Afficher la suite',
  close: 'Fermer',
  nav: {
    label: 'Pages',
    whoIsIn: 'Qui est dans le graphe',
    sessions: 'Trouver une session',
    referrals: 'Suivre mes orientations',
    analysis: 'Analyser',
    explorer: 'GraphiQL',
  },
  signIn: {
    open: 'Se connecter',
    choose: 'Qui êtes-vous ?',
    development: 'Ces personnes sont inventées : elles servent à essayer Tresse.',
    none: 'Aucune connexion n’est ouverte sur ce serveur.',
    failed: 'La connexion n’a pas abouti. Réessayez dans un instant.',
    as: (label: string) => `Vous êtes : ${label}`,
    out: 'Se déconnecter',
    signedOut: 'Vous êtes déconnecté.',
    needed: 'Pour voir cette page, dites d’abord qui vous êtes.',
    expired: 'Votre connexion a expiré. Dites à nouveau qui vous êtes.',
  },
  problems: {
    title: 'Une partie de la réponse manque',
    denied: (what: string) => `Votre rôle ne donne pas accès à ${what}.`,
    expired: 'Votre connexion a expiré. Dites à nouveau qui vous êtes.',
    unreachable: 'Tresse ne répond pas. Vérifiez votre connexion à Internet, puis réessayez.',
    broken: 'La réponse n’a pas pu être donnée en entier. Réessayez ; si cela dure, prévenez la Région.',
    silent: (name: string) => `${name} : ce service ne répond pas en ce moment. Ce qui en dépend n’est pas affiché.`,
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
    CANDIDATE: 'Candidate : elle n’a pas signé de convention.',
    SIGNED: 'Conventionnée : elle a signé, son service n’est pas encore ouvert.',
    ACTIVE: 'Partenaire : elle a signé une convention et son service est ouvert.',
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
    centersCaption: (name: string) => `Centres par département – ${name}`,
    department: 'Département',
    centerCount: 'Centres',
    noCenters: 'Ses centres ne sont pas connus : son service ne répond pas.',
    loaded: (count: number) => `${count} associations affichées.`,
  },
};
