import { editDistance } from './edit-distance.ts';
import { singular } from './words.ts';

/** Errors that are mended: one in a word of five letters or more, two from nine letters on; shorter words are left alone. */
const mostErrors = (word: string): number => (word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0);

/**
 * Writes a word as the known one that is nearest to it; as it is, when none is near. Of equals one that begins alike, since
 * a first letter is seldom wrong, then one as long, then the first.
 */
export function mendWord(word: string, candidates: readonly string[]): string {
  const near = candidates
    .map((known) => ({
      known,
      errors: editDistance(singular(word), singular(known)),
      beginsOtherwise: Number(known[0] !== word[0]),
      lengthens: Math.abs(singular(known).length - singular(word).length),
    }))
    .filter(({ errors }) => errors <= mostErrors(word))
    .toSorted((a, b) => a.errors - b.errors || a.beginsOtherwise - b.beginsOtherwise || a.lengthens - b.lengthens)[0];
  return near?.known ?? word;
}

/** A word that was asked beside a known one that is like it; null where none is. */
export interface LikeWord {
  readonly asked: string;
  readonly known: string | null;
}

/** Writes the words of a question as known ones, in their order. */
export function mendWords(words: readonly string[], likes: readonly LikeWord[]): string[] {
  const candidates = Map.groupBy(likes, ({ asked }) => asked);
  return words.map((word) =>
    mendWord(
      word,
      (candidates.get(word) ?? []).flatMap(({ known }) => known ?? []),
    ),
  );
}
