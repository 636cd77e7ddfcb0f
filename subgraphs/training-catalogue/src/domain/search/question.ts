import { findMeanings } from './synonyms.ts';

/** What one looks for: concepts, each a tsquery of all the ways to say it. */
export type Question = readonly string[];

/** Reads the words of a question as concepts: the longest phrase that the synonyms know, or else a word. */
export function readQuestion(words: readonly string[]): Question {
  const concepts: string[] = [];
  for (let at = 0; at < words.length; ) {
    const found = findMeanings(words.slice(at));
    const own = words.slice(at, at + (found?.length ?? 1));
    concepts.push([...new Set([own.join(' & '), ...(found?.meanings ?? [])])].join(' | '));
    at += own.length;
  }
  return concepts;
}
