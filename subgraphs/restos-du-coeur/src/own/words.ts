import type { AssociationWords } from '@tresse/association';

/** The words of the Restos du Cœur, as their files write them; where they have none of their own, the common ones hold. */
export const words: Partial<AssociationWords> = {
  levels: {
    'Association nationale': 'NATIONAL',
    'Antenne régionale': 'REGIONAL',
    'Association départementale': 'DEPARTMENTAL',
    Secteur: 'LOCAL',
  },
  activities: {
    'Aide alimentaire': 'FOOD_AID',
    'Vestiaire-coiffure': 'CLOTHING',
    'Restos Bébés': 'BABY_CARE',
    'Aide aux gens de la rue': 'STREET_OUTREACH',
    'Ateliers de français': 'FRENCH_WORKSHOP',
    'Accompagnement scolaire': 'SCHOOL_SUPPORT',
    "Soutien à la recherche d'emploi": 'JOB_SEARCH_SUPPORT',
    'Accès internet accompagné': 'DIGITAL_ACCESS',
    'Accès aux droits': 'ACCESS_TO_RIGHTS',
    'Accompagnement budgétaire et microcrédit': 'BUDGET_SUPPORT',
    'Culture, loisirs, vacances': 'CULTURE_AND_LEISURE',
    'Logement et hébergement': 'HOUSING',
  },
  statuses: {
    Brouillon: 'DRAFT',
    Envoyée: 'SENT',
    Reçue: 'RECEIVED',
    'En étude': 'IN_REVIEW',
    Convoquée: 'INVITED',
    Admise: 'ADMITTED',
    "Liste d'attente": 'WAITING_LIST',
    Refusée: 'REFUSED',
    'Entrée en formation': 'ENTERED',
    Abandon: 'LEFT_EARLY',
    'Formation terminée': 'COMPLETED',
    'À réorienter': 'TO_BE_REDIRECTED',
    Annulée: 'CANCELLED',
  },
};
