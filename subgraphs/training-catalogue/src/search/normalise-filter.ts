import { invalidArgument } from '@tresse/kit';
import type { SessionFilter } from '../generated/resolvers.ts';

/** Characters of a filter that is kept, at most: some hundred codes. */
const longestFilter = 2_000;

/**
 * Writes a filter so that two that ask for the same are equal: only what it asks for, its parts by name and their values in
 * order, each once. Throws when it asks for more than is kept.
 */
export function normaliseFilter({ text, ...filter }: SessionFilter): SessionFilter {
  const asked = Object.entries({ ...filter, text: text?.trim() })
    .filter(([, value]) => isAsked(value))
    .map(([name, value]) => [name, Array.isArray(value) ? [...new Set(value)].toSorted() : value] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const normal: SessionFilter = Object.fromEntries(asked);
  const { length } = JSON.stringify(normal);
  if (length <= longestFilter) return normal;
  throw invalidArgument('input.filter', `The filter has ${length} characters; ${longestFilter} are kept at most`);
}

const isAsked = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value));
