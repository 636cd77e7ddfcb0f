import { randomInt } from 'node:crypto';
import { READABLE_LETTERS } from './domain/reference.ts';

/** Makes `length` random letters that are easy to read. */
export type MakeToken = (length: number) => string;

/** Makes letters that nobody can foretell. */
export const makeToken: MakeToken = (length) =>
  Array.from({ length }, () => READABLE_LETTERS[randomInt(READABLE_LETTERS.length)]).join('');
