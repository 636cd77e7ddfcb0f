import type { Words } from '@tresse/association';

/** Gives the first word of a code list that means this; throws when there is none. */
export function wordFor<Meaning extends string>(words: Words<Meaning>, meaning: Meaning): string {
  const found = Object.entries(words).find(([, each]) => each === meaning);
  if (found) return found[0];
  throw new Error(`No word means ${meaning}`);
}
