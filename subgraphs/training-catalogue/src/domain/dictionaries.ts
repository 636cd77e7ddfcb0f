import { accept, type Parsed, refuse } from '@tresse/kit/values';

/**
 * Codes of the LHÉO 2.3 dictionaries that the catalogue reads, under the element that carries them. The same codes
 * hold in 2.2. Mind `modalites-enseignement`: 1 is blended and 2 remote; a public reader of the flow swaps them.
 * Source: dictionaries of the LHÉO 2.3 grammar (lheo.gouv.fr).
 */
export const dictionaries = {
  certifiante: { '0': false, '1': true },
  'niveau-entree-obligatoire': { '0': false, '1': true },
  'modalites-enseignement': { '0': 'IN_PERSON', '1': 'BLENDED', '2': 'REMOTE' },
  'modalites-entrees-sorties': { '0': 'FIXED_DATES', '1': 'PERMANENT' },
  'etat-recrutement': { '1': 'OPEN', '2': 'CLOSED', '3': 'SUSPENDED' },
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

/** Reads the code of an element; null when the text is empty, a problem when the dictionary does not hold it. */
export function parseCode<Name extends CodedElement>(element: Name, text: string): Parsed<CodeValue<Name> | null> {
  if (text === '') return accept(null);
  const dictionary: Readonly<Record<string, unknown>> = dictionaries[element];
  if (Object.hasOwn(dictionary, text)) return accept(dictionary[text] as CodeValue<Name>);
  const codes = Object.keys(dictionary).join(', ');
  return refuse(`Code « ${text} » is not in the dictionary of ${element}`, `Give one of ${codes}`);
}
