import { accept, type Parsed, refuse } from '@tresse/kit/values';

/** Makes the id of a row in the graph: `<slug>~<code>`, where `code` is what the association calls it. */
export const makeId = (slug: string, code: string): string => `${slug}~${code}`;

/**
 * Reads an association's own code, such as `33-001`: letters, digits, dots, hyphens, underscores, at most 80. Since `~`
 * is not among them, an id made of it can never be another association's.
 */
export function readCode(text: string): Parsed<string> {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/.test(text)) return accept(text);
  return refuse(`Code « ${text} » is not a code of the register`, 'Give letters, digits, dots or hyphens, at most 80');
}
