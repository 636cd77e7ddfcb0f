import { formatNumber, type Language } from '@tresse/texts';
import type {
  DeliveryMode,
  DistancePrecision,
  EntryLevel,
  EntryMode,
  Funder,
  PrescriptionAccess,
  QualificationLevel,
  RecruitmentState,
  SessionSort,
} from '../../generated/operations.ts';

const language = 'fr' as Language;

/** The values of facets whose words are not in the graph, by the name of the facet. */
const values = {
  etat: { OPEN: 'Ouvert', CLOSED: 'Fermé', SUSPENDED: 'Suspendu' } satisfies Record<RecruitmentState, string>,
  entree: { FIXED_DATES: 'À dates fixes', PERMANENT: 'À tout moment' } satisfies Record<EntryMode, string>,
  niveau: {
    BELOW_3: 'Sans diplôme',
    LEVEL_3: 'CAP, BEP',
    LEVEL_4: 'Baccalauréat',
    LEVEL_5: 'BTS, DUT',
    LEVEL_6_OR_MORE: 'Licence et plus',
  } satisfies Record<EntryLevel, string>,
  mode: { IN_PERSON: 'Sur place', BLENDED: 'Sur place et à distance', REMOTE: 'À distance' } satisfies Record<
    DeliveryMode,
    string
  >,
  // Numbers of the Formacode list of publics, V14 (Centre Inffo).
  public: {
    '80001': 'Sans emploi',
    '80003': 'Demandeurs d’emploi de plus de 26 ans',
    '80006': 'Demandeurs d’emploi',
    '80007': 'Demandeurs d’emploi de longue durée',
    '80009': 'Demandeurs d’emploi de moins de 26 ans',
    '80010': 'Bénéficiaires du RSA',
    '81013': 'Personnes sous main de justice',
    '81018': 'Femmes',
    '81019': 'Personnes en situation d’illettrisme',
    '81020': 'Personnes handicapées',
    '81021': 'Personnes analphabètes',
    '81022': 'Personnes immigrées',
    '81023': 'Primo-arrivants',
    '81024': 'De 16 à 25 ans',
    '81042': 'Réfugiés',
    '81043': 'Personnes en situation d’illectronisme',
    '81050': 'Particuliers',
    '81069': 'Bénévoles',
    '82044': 'Salariés',
    '82061': 'Travailleurs handicapés',
    '82080': 'Travailleurs sociaux',
    '83056': 'Tout public',
  },
  financeur: {
    REGION: 'Région',
    FRANCE_TRAVAIL: 'France Travail',
    DEPARTMENT: 'Département',
    COMMUNE: 'Commune',
    LOCAL_AUTHORITY_OTHER: 'Autre collectivité',
    STATE_EMPLOYMENT: 'État (emploi)',
    STATE_EDUCATION: 'État (éducation nationale)',
    STATE_INTERIOR: 'État (intérieur)',
    STATE_OTHER: 'État (autre)',
    EUROPEAN_SOCIAL_FUND: 'Fonds social européen',
    EUROPEAN_FUNDS_OTHER: 'Autre fonds européen',
    AGEFIPH: 'Agefiph',
    OPCO: 'OPCO',
    TRANSITION_PRO: 'Transitions Pro',
    OFII: 'OFII',
    LADOM: 'LADOM',
    ACSE: 'Acsé',
    COMPANY: 'Entreprise',
    TRAINEE: 'La personne elle-même',
    OTHER: 'Autre',
    OBSOLETE: 'Ancien code',
  } satisfies Record<Funder, string>,
  handicap: { TOLD: 'L’accès est décrit' },
};

/** French words of the search. */
export const search = {
  title: 'Chercher une formation',
  intro:
    'La session où la personne peut aller, qui commence bientôt, et où elle a le droit d’entrer. Écrivez un métier ou ce ' +
    'qu’elle veut apprendre, dites d’où elle part, puis affinez.',
  what: 'la recherche de formations',
  button: 'Chercher',
  text: 'Métier ou savoir',
  textHint: 'Par exemple : commis de cuisine, apprendre à lire, numérique. Les fautes de frappe ne gênent pas.',
  addressHint:
    'L’adresse de cette page garde la recherche : vous pouvez l’envoyer à un collègue. N’y écrivez aucun nom.',
  commune: 'Au départ de la commune',
  communeHint: 'Ses premières lettres suffisent. Sans commune : toute la région, à distance compris.',
  unknownCommune: 'Aucune commune de la région ne commence ainsi. Vérifiez les premières lettres.',
  center: 'Ou de votre centre',
  noCenter: 'Aucun',
  reach: 'Jusqu’où',
  within: (km: number) => `${km} km à vol d’oiseau`,
  reaches: {
    epci: (name: string | null | undefined) => (name ? `Intercommunalité : ${name}` : 'Son intercommunalité'),
    bassin: (name: string | null | undefined) => (name ? `Bassin d’emploi : ${name}` : 'Son bassin d’emploi'),
    departement: (name: string | null | undefined) => (name ? `Département : ${name}` : 'Son département'),
  },
  from: 'Entrée possible à partir du',
  to: 'Début au plus tard le',
  sort: 'Ordre',
  sorts: {
    RELEVANCE: 'Les plus proches des mots',
    START: 'Les premières à commencer',
    DISTANCE: 'Les moins éloignées',
  } satisfies Record<SessionSort, string>,
  found: (count?: number) =>
    count === undefined
      ? 'Sessions'
      : count > 1
        ? `${formatNumber(count, language)} sessions trouvées`
        : `${count === 0 ? 'Aucune' : 'Une'} session trouvée`,
  narrow: (chosen: number) => (chosen === 0 ? 'Affiner' : `Affiner (choix : ${chosen})`),
  facets: {
    etat: 'Recrutement',
    entree: 'Entrée',
    dispositif: 'Dispositif',
    objectif: 'Objectif du dispositif',
    niveau: 'Niveau demandé à l’entrée',
    mode: 'Sur place ou à distance',
    public: 'Pour qui',
    financeur: 'Qui paie',
    handicap: 'Personnes handicapées',
  },
  values,
  unnamed: (value: string) => `Code ${value}`,
  facetValue: (label: string, count: string) => `${label} (${count})`,
  all: (count: number) => `Tout afficher (${count})`,
  fewer: 'Afficher moins',
  recruitment: {
    OPEN: 'Recrutement ouvert',
    CLOSED: 'Recrutement fermé',
    SUSPENDED: 'Recrutement suspendu',
  } satisfies Record<RecruitmentState, string>,
  noState: 'Recrutement non précisé',
  entryLevel: (level: string) => `Niveau demandé : ${level}`,
  levels: {
    NOT_TOLD: '',
    NONE: 'aucun',
    FORMER_VI: 'aucun diplôme',
    FORMER_V_BIS: 'préqualification',
    FORMER_V: 'CAP, BEP',
    FORMER_IV: 'baccalauréat',
    FORMER_III: 'BTS, DUT',
    FORMER_II: 'licence ou master 1',
    FORMER_I: 'master 2 et plus',
    LEVEL_1: 'savoirs de base',
    LEVEL_2: 'sans diplôme (niveau 2)',
    LEVEL_3: 'CAP, BEP',
    LEVEL_4: 'baccalauréat',
    LEVEL_5: 'BTS, DUT',
    LEVEL_6: 'licence',
    LEVEL_7: 'master',
    LEVEL_8: 'doctorat',
  } satisfies Record<QualificationLevel, string>,
  distance: (km: number, precision: DistancePrecision) => {
    if (precision === 'EPCI') {
      const about = `À environ ${formatNumber(km, language)} km à vol d’oiseau`;
      return `${about} : l’une des deux communes n’est située qu’au centre de son intercommunalité`;
    }
    return km === 0 ? 'Dans la commune de départ' : `À ${formatNumber(km, language)} km à vol d’oiseau`;
  },
  scheme: 'Dispositif',
  noScheme: 'non précisé',
  prescription: 'Qui peut prescrire',
  access: {
    DIRECT: 'Vous, directement : votre structure est habilitée.',
    THROUGH_PRESCRIBER: 'Un prescripteur habilité :',
    NOBODY: 'Personne aujourd’hui.',
    NOT_NEEDED: 'Aucune prescription n’est nécessaire.',
    UNKNOWN: 'Non précisé : demandez à l’organisme.',
  } satisfies Record<PrescriptionAccess | 'UNKNOWN', string>,
  refer: 'Orienter une personne',
  referTo: (title: string) => `Orienter une personne : ${title}`,
  nothing: 'Rien ne répond à tout ce qui est demandé. Pour trouver plus de sessions, vous pouvez :',
  widen: {
    choices: 'Retirer tous les choix',
    farther: 'Chercher jusqu’à 100 km',
    everywhere: 'Chercher dans toute la région, à distance compris',
    days: 'Retirer les dates',
    words: 'Retirer les mots',
  },
  otherWords: 'Ou écrivez d’autres mots : un métier, un geste, un savoir.',
};
