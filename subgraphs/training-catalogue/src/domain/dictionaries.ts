import { accept, type Parsed, refuse } from '@tresse/kit/values';

const yesOrNo = { '0': false, '1': true } as const;

const levels = {
  '0': 'NOT_TOLD',
  '1': 'NONE',
  '2': 'FORMER_VI',
  '3': 'FORMER_V_BIS',
  '4': 'FORMER_V',
  '5': 'FORMER_IV',
  '6': 'FORMER_III',
  '7': 'FORMER_II',
  '8': 'FORMER_I',
  '11': 'LEVEL_1',
  '12': 'LEVEL_2',
  '13': 'LEVEL_3',
  '14': 'LEVEL_4',
  '15': 'LEVEL_5',
  '16': 'LEVEL_6',
  '17': 'LEVEL_7',
  '18': 'LEVEL_8',
} as const;

/**
 * Codes of the LHÉO 2.3 dictionaries that have a column in the catalogue, under the element that carries them; a value
 * stands for one code, so that an export writes the code again. The same codes hold in 2.2. Mind
 * `modalites-enseignement`: 1 is blended and 2 remote; a public reader of the flow swaps them.
 * Source: dictionaries of the LHÉO 2.3 grammar (lheo.gouv.fr).
 */
export const dictionaries = {
  certifiante: yesOrNo,
  'niveau-entree-obligatoire': yesOrNo,
  'prise-en-charge-frais-possible': yesOrNo,
  'modalites-enseignement': { '0': 'IN_PERSON', '1': 'BLENDED', '2': 'REMOTE' },
  'modalites-entrees-sorties': { '0': 'FIXED_DATES', '1': 'PERMANENT' },
  'etat-recrutement': { '1': 'OPEN', '2': 'CLOSED', '3': 'SUSPENDED' },
  'objectif-general-formation': {
    '1': 'OBSOLETE',
    '2': 'ADVANCED_SKILLS',
    '4': 'BUSINESS_CREATION',
    '5': 'BASIC_SKILLS',
    '6': 'CERTIFICATION',
    '7': 'PROFESSIONALISATION',
    '8': 'PREPARATION_FOR_QUALIFICATION',
    '9': 'REMOBILISATION',
  },
  'code-niveau-entree': levels,
  'code-niveau-sortie': levels,
  'code-financeur': {
    '0': 'OTHER',
    '1': 'OBSOLETE',
    '2': 'REGION',
    '3': 'EUROPEAN_SOCIAL_FUND',
    '4': 'FRANCE_TRAVAIL',
    '5': 'COMPANY',
    '6': 'ACSE',
    '7': 'AGEFIPH',
    '8': 'DEPARTMENT',
    '9': 'COMMUNE',
    '10': 'TRAINEE',
    '11': 'STATE_EMPLOYMENT',
    '12': 'STATE_EDUCATION',
    '13': 'STATE_OTHER',
    '14': 'EUROPEAN_FUNDS_OTHER',
    '15': 'LOCAL_AUTHORITY_OTHER',
    '16': 'OPCO',
    '17': 'TRANSITION_PRO',
    '18': 'LADOM',
    '19': 'STATE_INTERIOR',
    '20': 'OFII',
  },
} as const;

/** An element whose text is a code of a dictionary. */
export type CodedElement = keyof typeof dictionaries;

/** What the codes of an element stand for. */
export type CodeValue<Name extends CodedElement> = (typeof dictionaries)[Name][keyof (typeof dictionaries)[Name]];

/** How a training is given. */
export type DeliveryMode = CodeValue<'modalites-enseignement'>;

/** How one enters. */
export type EntryMode = CodeValue<'modalites-entrees-sorties'>;

/** Whether a session takes people. */
export type RecruitmentState = CodeValue<'etat-recrutement'>;

/** What a training is for. */
export type Goal = CodeValue<'objectif-general-formation'>;

/** A level of qualification: of the scale of eight since 2019, or of the French one before it. */
export type Level = CodeValue<'code-niveau-entree'>;

/** Who pays for an action. */
export type Funder = CodeValue<'code-financeur'>;

/** Everybody who can pay for an action. */
export const funders: readonly Funder[] = Object.values(dictionaries['code-financeur']);

/** Reads the code of an element; null when the text is empty, a problem when the dictionary does not hold it. */
export function parseCode<Name extends CodedElement>(element: Name, text: string): Parsed<CodeValue<Name> | null> {
  if (text === '') return accept(null);
  const dictionary: Readonly<Record<string, unknown>> = dictionaries[element];
  if (Object.hasOwn(dictionary, text)) return accept(dictionary[text] as CodeValue<Name>);
  const codes = Object.keys(dictionary).join(', ');
  return refuse(`Code « ${text} » is not in the dictionary of ${element}`, `Give one of ${codes}`);
}
