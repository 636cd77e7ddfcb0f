import type {
  AgeBand,
  CenterActivity,
  Gender,
  InformationTheme,
  LegalBasisKind,
  OrientingBodyKind,
  Purpose,
  ReferralReason,
  ReferralStatus,
  SupportNeed,
  UnitLevel,
  VolunteerActivity,
} from './vocabulary.ts';
import type { Words } from './words.ts';

/** The association's own words, in its files, for what the contract names. */
export interface AssociationWords {
  readonly levels: Words<UnitLevel>;
  readonly activities: Words<CenterActivity>;
  readonly ageBands: Words<AgeBand>;
  readonly genders: Words<Gender>;
  readonly needs: Words<SupportNeed>;
  readonly orientingBodies: Words<OrientingBodyKind>;
  readonly statuses: Words<ReferralStatus>;
  readonly reasons: Words<ReferralReason>;
  readonly volunteerActivities: Words<VolunteerActivity>;
  readonly informationThemes: Words<InformationTheme>;
  readonly purposes: Words<Purpose>;
  readonly legalBasisKinds: Words<LegalBasisKind>;
}

/** The words of an association that has none of its own: those by which the contract describes what they mean. */
export const commonWords: AssociationWords = {
  levels: { National: 'NATIONAL', Régional: 'REGIONAL', Départemental: 'DEPARTMENTAL', Local: 'LOCAL' },
  activities: {
    'Aide alimentaire': 'FOOD_AID',
    Vestiaire: 'CLOTHING',
    'Aide aux bébés': 'BABY_CARE',
    Maraudes: 'STREET_OUTREACH',
    'Ateliers de français': 'FRENCH_WORKSHOP',
    'Accompagnement scolaire': 'SCHOOL_SUPPORT',
    "Soutien à la recherche d'emploi": 'JOB_SEARCH_SUPPORT',
    'Accès à internet': 'DIGITAL_ACCESS',
    'Accès aux droits': 'ACCESS_TO_RIGHTS',
    'Accompagnement budgétaire': 'BUDGET_SUPPORT',
    'Culture, loisirs, vacances': 'CULTURE_AND_LEISURE',
    Logement: 'HOUSING',
  },
  ageBands: { 'Moins de 26 ans': 'UNDER_26', '26 à 49 ans': 'FROM_26_TO_49', '50 ans et plus': 'FROM_50' },
  genders: { Femme: 'WOMAN', Homme: 'MAN', Autre: 'OTHER' },
  needs: {
    Mobilité: 'MOBILITY',
    "Garde d'enfants": 'CHILD_CARE',
    Logement: 'HOUSING',
    Numérique: 'DIGITAL',
    'Lecture, écriture, calcul': 'READING_WRITING_COUNTING',
    'Langue française': 'FRENCH_LANGUAGE',
    'Démarches administratives': 'ADMINISTRATIVE',
    Budget: 'FINANCIAL',
  },
  orientingBodies: {
    'France Travail': 'FRANCE_TRAVAIL',
    'Mission locale': 'MISSION_LOCALE',
    'Cap emploi': 'CAP_EMPLOI',
    Département: 'DEPARTMENT',
    CCAS: 'CCAS',
    PLIE: 'PLIE',
    CHRS: 'CHRS',
    ASE: 'ASE',
    CAARUD: 'CAARUD',
    CIDFF: 'CIDFF',
    CSAPA: 'CSAPA',
    'Pension de famille': 'PENSION',
    PJJ: 'PJJ',
    'Prévention spécialisée': 'PREVENTION',
    SPIP: 'SPIP',
    Autre: 'OTHER',
  },
  statuses: {
    Brouillon: 'DRAFT',
    Envoyée: 'SENT',
    Reçue: 'RECEIVED',
    'En étude': 'IN_REVIEW',
    'En attente de prescription': 'WAITING_FOR_RELAY',
    Prescrite: 'PRESCRIBED',
    Convoquée: 'INVITED',
    Positionnée: 'PLACED',
    Admise: 'ADMITTED',
    "Liste d'attente": 'WAITING_LIST',
    Refusée: 'REFUSED',
    Entrée: 'ENTERED',
    Suspendue: 'SUSPENDED',
    'Sortie avant le terme': 'LEFT_EARLY',
    Terminée: 'COMPLETED',
    Exclue: 'EXCLUDED',
    'Sortie en emploi': 'EMPLOYED',
    'Suivie à six mois': 'FOLLOWED_UP',
    'À réorienter': 'TO_BE_REDIRECTED',
    Annulée: 'CANCELLED',
    Expirée: 'EXPIRED',
    'Sans objet': 'SUPERSEDED',
  },
  reasons: {
    'Non joignable': 'UNREACHABLE',
    Absente: 'ABSENT',
    'Non éligible': 'NOT_ELIGIBLE',
    'Prérequis non remplis': 'PREREQUISITES_MISSING',
    'Niveau de langue insuffisant': 'LANGUAGE_LEVEL',
    'Session complète': 'SESSION_FULL',
    'Session annulée': 'SESSION_CANCELLED',
    'Session déplacée': 'SESSION_MOVED',
    Mobilité: 'MOBILITY',
    "Garde d'enfants": 'CHILD_CARE',
    'Autre frein': 'OTHER_BARRIER',
    'En emploi': 'IN_EMPLOYMENT',
    'Autre formation': 'OTHER_TRAINING',
    'Non intéressée': 'NOT_INTERESTED',
    Doublon: 'DUPLICATE',
    Autre: 'OTHER',
  },
  volunteerActivities: {
    'Accueil de public': 'RECEPTION',
    'Collecte de produits': 'COLLECTION',
    Distribution: 'DISTRIBUTION',
    'Écoute, permanence': 'LISTENING',
    "Lutte contre l'isolement": 'ISOLATION_RELIEF',
    'Mentorat, parrainage': 'MENTORING',
    'Soutien, accompagnement': 'SUPPORT',
    'Soutien scolaire': 'SCHOOL_SUPPORT',
    Alphabétisation: 'LITERACY',
    'Tâches administratives': 'ADMINISTRATION',
    'Responsabilités associatives': 'GOVERNANCE',
    Autre: 'OTHER',
  },
  informationThemes: {
    'Offre de formation': 'TRAINING_OFFER',
    'Métiers qui recrutent': 'TRADES',
    'Savoirs de base': 'BASIC_SKILLS',
    'Droits et financement': 'RIGHTS_AND_FUNDING',
    "Insertion par l'activité économique": 'INTEGRATION',
    "Validation des acquis de l'expérience": 'VALIDATION_OF_EXPERIENCE',
    Autre: 'OTHER',
  },
  purposes: {
    Accompagnement: 'ACCOMPANIMENT',
    'Orientation vers une formation': 'TRAINING_REFERRAL',
    'Contact direct': 'DIRECT_CONTACT',
    Statistiques: 'STATISTICS',
  },
  legalBasisKinds: {
    Consentement: 'CONSENT',
    'Intérêt légitime': 'LEGITIMATE_INTEREST',
    "Mission d'intérêt public": 'PUBLIC_TASK',
  },
};
