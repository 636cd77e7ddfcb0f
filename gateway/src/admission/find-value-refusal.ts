import type { GraphQLError } from 'graphql';
import { createError } from '../errors.ts';

/** Values within values of variables. */
export const mostLevels = 20;

/**
 * Finds why a text, or a value of the variables, is not admitted; null when it is. No database behind the hub holds
 * U+0000 in a text, and a value of very many levels cannot be written as JSON again.
 */
export function findValueRefusal(value: unknown, level = 0): GraphQLError | null {
  if (level > mostLevels) return createError('BAD_USER_INPUT', `A variable has more than ${mostLevels} levels.`);
  if (typeof value === 'string' && value.includes('\0')) return refuseNull();
  if (typeof value !== 'object' || value === null) return null;
  for (const inner of Object.values(value)) {
    const refusal = findValueRefusal(inner, level + 1);
    if (refusal) return refusal;
  }
  return null;
}

/** The same for the texts written in a document, where U+0000 can only stand as an escape. */
export function findEscapeRefusal(source: string): GraphQLError | null {
  return /\\u(0000|\{0+\})/.test(source) ? refuseNull() : null;
}

function refuseNull(): GraphQLError {
  return createError('BAD_USER_INPUT', 'A text holds the character U+0000, which no id and no word has.');
}
