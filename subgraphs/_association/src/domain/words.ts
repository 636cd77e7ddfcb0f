import { accept, type Parsed, refuse } from '@tresse/kit/values';

/** A code list of an association: its own words, each with what it means in the contract. */
export type Words<Meaning extends string> = Readonly<Record<string, Meaning>>;

/** Reads one word of a code list; capitals, spaces around and the shape of apostrophes do not matter. */
export function readWord<Meaning extends string>(text: string, words: Words<Meaning>): Parsed<Meaning> {
  const wanted = simplify(text);
  const found = Object.entries<Meaning>(words).find(([word]) => simplify(word) === wanted);
  if (found) return accept(found[1]);
  return refuse(`« ${text} » is not in the code list`, `Use one of: ${Object.keys(words).join(', ')}`);
}

const simplify = (word: string): string => word.normalize('NFC').replaceAll('’', "'").trim().toLowerCase();
