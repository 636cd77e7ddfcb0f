import { accept, hasSocialSecurityNumber, type Parsed, refuse } from '@tresse/kit/values';

/** Fields whose digits are no one's number. */
const numbered = new Set(['id', 'siret', 'lien_source']);

/**
 * Checks the texts of a record: none may hold a social security number, nor what no database keeps. The openings of a
 * company are checked each by itself.
 */
export function checkTexts(value: unknown): Parsed<null> {
  const texts = [...listTexts(value, '')];
  if (texts.some(({ name, text }) => !numbered.has(name) && hasSocialSecurityNumber(text)))
    return refuse('It holds a social security number', 'Remove the number; the hub takes none anywhere');
  if (texts.some(({ text }) => /\0|\p{Surrogate}/u.test(text)))
    return refuse('A text holds the character NUL or half a character', 'Write the text anew');
  return accept(null);
}

function* listTexts(value: unknown, name: string): Generator<{ name: string; text: string }> {
  if (typeof value === 'string') yield { name, text: value };
  if (typeof value !== 'object' || value === null) return;
  for (const [inner, each] of Object.entries(value)) {
    if (inner !== 'postes') yield* listTexts(each, Array.isArray(value) ? name : inner);
  }
}
