import { cleanLine, keepGenericMailbox, maskSocialSecurityNumbers } from '@tresse/kit/values';

/** Names of an organisation and of its town: a mailbox that bears one is not a person's. */
export type FamiliarNames = readonly (string | null)[];

/** Elements that tell of a person and are not read at all: a name, or a telephone that one carries or shares. */
export const personalElements: ReadonlySet<string> = new Set(['civilite', 'nom', 'prenom', 'portable', 'fax']);

const personalInfo =
  /\b(?:civilite|prenom|contact|referente?|interlocut(?:eur|rice)|courriel|e?-?mail|portable|mobile)\b|^nom$/i;

/** Whether `@info` of an `extras` or `extra` announces a person. */
export const isPersonalInfo = (info: string): boolean => personalInfo.test(info);

const mailbox = /[\w.+-]+@[\w.-]+\.[a-z]{2,}/gi;
const mobile = /(?<!\d)(?:(?:\+|00)33[\s.-]?(?:\(0\))?|0)[\s.-]?[67](?:[\s.-]?\d{2}){4}(?!\d)/g;
const title = String.raw`(?:Mmes?|Mlles?|Mrs?|MM?\.|Monsieur|Madame|Mademoiselle)`;
const name = String.raw`\s+(?!${title})\p{Lu}[\p{L}'’-]*`;
const addressed = new RegExp(String.raw`(?<![\p{L}\d])${title}${name}(?:${name}){0,2}`, 'gu');

/** A text in which nothing of these can stand is passed over without the slower forms. */
const beginsLikeNumber = /\d\D{0,4}\d\d\D{0,4}\d\d/;

/**
 * Masks in a text the mailboxes and mobile numbers that may be a person's, and social security numbers (NIR), which the
 * hub keeps nowhere.
 */
function maskContacts(text: string, familiar: FamiliarNames): string {
  const masked = text.includes('@')
    ? text.replaceAll(mailbox, (found) => keepGenericMailbox(found, familiar) ?? '[adresse masquée]')
    : text;
  if (!beginsLikeNumber.test(masked)) return masked;
  return maskSocialSecurityNumbers(masked.replaceAll(mobile, '[mobile masqué]'));
}

/** Masks the same, and persons addressed by a title, such as « Mme Exemplaire ». */
export function maskPersons(text: string, familiar: FamiliarNames): string {
  const masked = maskContacts(text, familiar);
  return masked.includes('M') ? masked.replaceAll(addressed, '[nom masqué]') : masked;
}

/** Cleans a text that is one line and names nobody: a name of a place, a street; null for nothing or a placeholder. */
export function readLine(text: string): string | null {
  const line = cleanLine(text);
  return line === null ? null : maskPersons(line, []);
}

/** Whether a line of an address names the person of its contact. */
export const isNamedIn = (line: string, name: string): boolean =>
  name.length > 1 && line.toLowerCase().includes(name.toLowerCase());
