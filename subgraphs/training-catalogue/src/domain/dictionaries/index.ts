import { accept, type Parsed, refuse } from '@tresse/kit/values';
import { type CodedElement, codedElements } from './coded-elements.ts';
import { type Dictionary, dictionaries } from './dictionaries.ts';

export { type CodedElement, codedElements } from './coded-elements.ts';
export { type Dictionary, dictionaries } from './dictionaries.ts';

/** What the codes of a dictionary stand for. */
type ValueOf<Name extends Dictionary> = (typeof dictionaries)[Name][keyof (typeof dictionaries)[Name]];

/** What the codes of an element stand for. */
export type CodeValue<Name extends CodedElement> = ValueOf<(typeof codedElements)[Name]>;

/** How a training is given. */
export type DeliveryMode = ValueOf<'modalites-enseignement'>;

/** How one enters. */
export type EntryMode = ValueOf<'modalites-es'>;

/** Whether a session takes people. */
export type RecruitmentState = ValueOf<'etat-recrutement'>;

/** What a training is for. */
export type Goal = ValueOf<'AIS'>;

/** A level of qualification: of the scale of eight since 2019, or of the French one before it. */
export type Level = ValueOf<'niveaux'>;

/** Who pays for an action. */
export type Funder = ValueOf<'financeurs'>;

/** Everybody who can pay for an action. */
export const funders: readonly Funder[] = Object.values(dictionaries.financeurs);

/** Reads the code of an element; null when the text is empty, a problem when the dictionary does not hold it. */
export function parseCode<Name extends CodedElement>(element: Name, text: string): Parsed<CodeValue<Name> | null> {
  if (text === '') return accept(null);
  const dictionary: Readonly<Record<string, unknown>> = dictionaries[codedElements[element]];
  if (Object.hasOwn(dictionary, text)) return accept(dictionary[text] as CodeValue<Name>);
  const codes = Object.keys(dictionary).join(', ');
  return refuse(`Code « ${text} » is not in the dictionary of ${element}`, `Give one of ${codes}`);
}

/** Reads a code that a record can do without: null when the dictionary does not hold it. */
export function readCode<Name extends CodedElement>(element: Name, text: string): CodeValue<Name> | null {
  const code = parseCode(element, text);
  return code.ok ? code.value : null;
}

/** Writes the code of an element that stands for a value. */
export function writeCode<Name extends CodedElement>(element: Name, value: CodeValue<Name>): string {
  const entries = Object.entries(dictionaries[codedElements[element]]);
  return entries.find(([, meaning]) => meaning === value)?.[0] ?? '';
}
