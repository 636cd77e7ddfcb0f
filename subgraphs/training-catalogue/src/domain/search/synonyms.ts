import { readFileSync } from 'node:fs';
import { singular, splitWords } from './words.ts';

/** What volunteers call something, and what the offer calls it: in words, as Formacode V14 or ROME numbers. */
interface Synonym {
  readonly asked: readonly string[];
  readonly words: readonly string[];
  readonly formacodes?: readonly string[];
  readonly romes?: readonly string[];
}

const { entries } = JSON.parse(readFileSync(new URL('../../../data/synonyms.json', import.meta.url), 'utf8')) as {
  readonly entries: readonly Synonym[];
};

/** How a phrase is looked up, whatever its small words, accents and plurals are. */
const toKey = (words: readonly string[]): string => words.map(singular).join(' ');

/** Each meaning as parts of a tsquery: the words of one are all wanted. */
const meaningsOf = ({ words, formacodes = [], romes = [] }: Synonym): string[] => [
  ...words.map((meaning) => splitWords(meaning).join(' & ')).filter((meaning) => meaning !== ''),
  ...formacodes.map((code) => `f${code}`),
  ...romes.map((code) => code.toLowerCase()),
];

const meanings = new Map<string, ReadonlySet<string>>();
for (const entry of entries) {
  for (const phrase of entry.asked) {
    const key = toKey(splitWords(phrase));
    meanings.set(key, new Set([...(meanings.get(key) ?? []), ...meaningsOf(entry)]));
  }
}

const longestPhrase = Math.max(...[...meanings.keys()].map((key) => key.split(' ').length));

/** The longest phrase of the data at the head of these words: how many words it takes, and what it means. */
export function findMeanings(words: readonly string[]): { length: number; meanings: readonly string[] } | null {
  for (let length = Math.min(longestPhrase, words.length); length > 0; length--) {
    const found = meanings.get(toKey(words.slice(0, length)));
    if (found) return { length, meanings: [...found] };
  }
  return null;
}

/** Every word of the data, folded: they are known although no training may say them. */
export const listSynonymWords = (): string[] => [
  ...new Set(entries.flatMap(({ asked, words }) => [...asked, ...words].flatMap(splitWords))),
];
