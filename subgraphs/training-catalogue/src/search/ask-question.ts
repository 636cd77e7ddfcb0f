import { type Database, invalidArgument } from '@tresse/kit';
import { listLikeWords } from '../db/search/known-words.ts';
import type { SearchMemory } from '../db/search/memory.ts';
import { mendWords } from '../domain/search/mend-word.ts';
import { type Question, readQuestion } from '../domain/search/question.ts';
import { isTelling, splitWords } from '../domain/search/words.ts';
import type { SessionFilter } from '../generated/resolvers.ts';
import { checkFormacodes } from './check-formacodes.ts';

/** Characters and words of a text at most: a volunteer's question is a sentence. */
const longestText = 200;
const mostWords = 12;

/** Reads the text of a filter, its typing errors mended; null when it says nothing that tells sessions apart. */
export async function askQuestion(
  text: string | null | undefined,
  { db, memory }: { readonly db: Database; readonly memory: SearchMemory },
): Promise<Question | null> {
  if (!text) return null;
  if (text.length > longestText) {
    throw invalidArgument('filter.text', `The text has ${text.length} characters; give ${longestText} at most`);
  }
  const words = splitWords(text).slice(0, mostWords);
  if (words.length === 0) return null;
  const mended = (await memory.remember(['words', words], () => mend(db, words))).filter(isTelling);
  return mended.length === 0 ? null : readQuestion(mended);
}

/** Reads the domains of a filter as one concept: a training of any of them answers it. Null when it names none. */
export function askDomains({ formacodes }: Pick<SessionFilter, 'formacodes'>): Question | null {
  const codes = checkFormacodes('formacodes', formacodes);
  return codes.length === 0 ? null : [codes.map((code) => `f${code}`).join(' | ')];
}

const mend = async (db: Database, words: readonly string[]): Promise<string[]> =>
  mendWords(words, await listLikeWords(db, words));
