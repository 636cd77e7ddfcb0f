import type { Dictionary } from './dictionaries.ts';

/** Elements of LHÉO whose text is a code, with the dictionary that holds it. Source: definition of LHÉO 2.3 (lheo.gouv.fr). */
export const codedElements = {
  certifiante: 'boolean',
  'niveau-entree-obligatoire': 'boolean',
  'prise-en-charge-frais-possible': 'boolean',
  conventionnement: 'boolean',
  'a-distance': 'boolean',
  obligatoire: 'boolean',
  'modalites-enseignement': 'modalites-enseignement',
  'modalites-entrees-sorties': 'modalites-es',
  'etat-recrutement': 'etat-recrutement',
  'objectif-general-formation': 'AIS',
  'code-niveau-entree': 'niveaux',
  'code-niveau-sortie': 'niveaux',
  'code-financeur': 'financeurs',
  'code-perimetre-recrutement': 'perimetre-recrutement',
  'type-contact': 'type-contact',
  'parcours-de-formation': 'type-parcours',
  positionnement: 'type-positionnement',
  'type-module': 'type-module',
  'modalite-recrutement': 'modalite-recrutement',
  'type-enseignement': 'type-enseignement',
  'type-equipement': 'type-equipement',
  'validation-blocs': 'type-validation-blocs',
  'type-alternance': 'type-alternance',
  'unite-rythme-alternance': 'unite-rythme',
  'type-cycle': 'type-cycle',
} as const satisfies Record<string, Dictionary>;

/** An element whose text is a code of a dictionary. */
export type CodedElement = keyof typeof codedElements;
