import { accept, hasSocialSecurityNumber, type Parsed, refuse } from '@tresse/kit/values';

/** Makes the id of a row in the graph: `<slug>~<code>`, where `code` is what the association calls it. */
export const makeId = (slug: string, code: string): string => `${slug}~${code}`;

/** Whether an id of the graph is one of this association. */
export const isOwnId = (slug: string, id: string): boolean => id.startsWith(`${slug}~`) && id.length <= 200;

/**
 * Reads an association's own code, such as `33-001`: letters, digits, dots, hyphens, underscores, at most 80. Since `~`
 * is not among them, an id made of it can never be another association's.
 */
export function readCode(text: string): Parsed<string> {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/.test(text)) return accept(text);
  return refuse(`Code « ${text} » is not a code of the register`, 'Give letters, digits, dots or hyphens, at most 80');
}

/** Reads a pseudonym: `p-` and at least eight letters or digits. The text is not told again: it may be a name. */
export function readPseudonym(text: string): Parsed<string> {
  if (/^p-[A-Za-z0-9]{8,64}$/.test(text)) return accept(text);
  return refuse(
    'The person is not under a pseudonym',
    'Give the pseudonym made by your register: p- and 8 letters or more',
  );
}

/** Reads the code of a referral: `r-` and at least eight letters or digits. */
export function readReferralCode(text: string): Parsed<string> {
  if (/^r-[A-Za-z0-9]{8,64}$/.test(text)) return accept(text);
  return refuse(
    `Referral code « ${text} » is not one`,
    'Give the code made by your register: r- and 8 letters or more',
  );
}

/** Reads the id of a session, which the training catalogue makes. */
export function readSessionId(text: string): Parsed<string> {
  if (/^[A-Za-z0-9_.:~-]{1,100}$/.test(text) && !hasSocialSecurityNumber(text)) return accept(text);
  return refuse('The session is not an id of the training catalogue', 'Copy the id of the session from the catalogue');
}

/** Reads the short reference of a referral, such as `33-4F7K2`. */
export function readReference(text: string): Parsed<string> {
  if (/^[A-Z0-9]{2,3}-[A-Z0-9]{4,8}$/.test(text)) return accept(text);
  return refuse(`Reference « ${text} » is not one`, 'Give two or three letters, a hyphen and five letters or digits');
}
