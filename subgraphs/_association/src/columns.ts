import { accept, type Parsed } from '@tresse/kit/values';
import { z } from 'zod';
import { readWord, type Words } from './domain/words.ts';

/** Reads a text; `words` are those that it may be, where they are a list. */
export interface Reading<T> {
  (text: string): Parsed<T>;
  readonly words?: readonly string[] | undefined;
}

/** Makes the reading of one word of a code list. */
export const readWordOf = <Meaning extends string>(words: Words<Meaning>): Reading<Meaning> =>
  Object.assign((text: string) => readWord(text, words), { words: Object.keys(words) });

/** Makes of what is read, and of its text, something else. */
export const mapReading = <T, Made>(reading: Reading<T>, make: (value: T, text: string) => Made): Reading<Made> =>
  withWordsOf(reading, (text) => {
    const read = reading(text);
    return read.ok ? accept(make(read.value, text)) : read;
  });

const withWordsOf = <T>({ words }: Reading<unknown>, read: (text: string) => Parsed<T>): Reading<T> =>
  Object.assign(read, { words });

/** A column of a table: its text, trimmed, read by `parse`; a refusal carries the sentence that says how to mend it. */
export const column = <T>(parse: Reading<T>) =>
  describe(
    parse,
    z.string().transform((text, context): T => {
      const parsed = parse(text.trim());
      if (parsed.ok) return parsed.value;
      const { reason, mend } = parsed.problem;
      context.addIssue({ code: 'custom', message: reason, params: { mend } });
      return z.NEVER;
    }),
  );

/** The words stand in the description of a column, from which the workbook to fill in is made. */
const describe = <Shape extends z.ZodType>({ words }: Reading<unknown>, shape: Shape): Shape =>
  words ? shape.meta({ words }) : shape;

/** A column that may be empty, which is read as null. */
export const optional = <T>(parse: Reading<T>) => column(orNull(parse));

const orNull = <T>(parse: Reading<T>): Reading<T | null> =>
  withWordsOf(parse, (text) => (text === '' ? accept(null) : parse(text)));

/** An optional column of a later version of the contract: a file that does not have it is read as if it were empty. */
export const addedLater = <T>(parse: Reading<T>) =>
  describe(
    parse,
    optional(parse)
      .optional()
      .transform((value) => value ?? null),
  );

/** A column with one word of a code list. */
export const oneOf = <Meaning extends string>(words: Words<Meaning>) => column(readWordOf(words));

/** A column with any number of values separated by `|`, without repetition. */
export const severalOf = <T>(parse: Reading<T>) => column(readSeveral(parse));

const readSeveral = <T>(parse: Reading<T>): Reading<T[]> =>
  withWordsOf(parse, (text) => {
    const values = new Set<T>();
    for (const part of text.split('|').filter((each) => each.trim() !== '')) {
      const parsed = parse(part.trim());
      if (!parsed.ok) return parsed;
      values.add(parsed.value);
    }
    return accept([...values]);
  });

/** A column with any number of words of a code list, separated by `|`. */
export const wordsOf = <Meaning extends string>(words: Words<Meaning>) => severalOf(readWordOf(words));

/** A column with `oui` or `non`; empty is null. */
export const yesOrNo = optional(mapReading(readWordOf({ oui: 'yes', non: 'no' }), (answer) => answer === 'yes'));
