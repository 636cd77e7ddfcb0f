import { accept, type Parsed } from '@tresse/kit/values';
import { z } from 'zod';
import { readWord, type Words } from './domain/words.ts';

/** A column of a file: its text, trimmed, read by `parse`; a refusal carries the sentence that says how to mend it. */
export const column = <T>(parse: (text: string) => Parsed<T>) =>
  z.string().transform((text, context): T => {
    const parsed = parse(text.trim());
    if (parsed.ok) return parsed.value;
    const { reason, mend } = parsed.problem;
    context.addIssue({ code: 'custom', message: reason, params: { mend } });
    return z.NEVER;
  });

/** A column that may be empty, which is read as null. */
export const optional = <T>(parse: (text: string) => Parsed<T>) =>
  column((text): Parsed<T | null> => (text === '' ? accept(null) : parse(text)));

/** An optional column of a later version of the contract: a file that does not have it is read as if it were empty. */
export const addedLater = <T>(parse: (text: string) => Parsed<T>) =>
  optional(parse)
    .optional()
    .transform((value) => value ?? null);

/** A column with one word of a code list. */
export const oneOf = <Meaning extends string>(words: Words<Meaning>) => column((text) => readWord(text, words));

/** A column with any number of values separated by `|`, without repetition. */
export const severalOf = <T>(parse: (text: string) => Parsed<T>) =>
  column((text): Parsed<T[]> => {
    const values = new Set<T>();
    for (const part of text.split('|').filter((each) => each.trim() !== '')) {
      const parsed = parse(part.trim());
      if (!parsed.ok) return parsed;
      values.add(parsed.value);
    }
    return accept([...values]);
  });

/** A column with any number of words of a code list, separated by `|`. */
export const wordsOf = <Meaning extends string>(words: Words<Meaning>) => severalOf((text) => readWord(text, words));

/** A column with `oui` or `non`; empty is null. */
export const yesOrNo = optional((text) => {
  const answer = readWord(text, { oui: 'yes', non: 'no' });
  return answer.ok ? accept(answer.value === 'yes') : answer;
});
