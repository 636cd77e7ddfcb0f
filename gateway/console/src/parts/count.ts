import { formatNumber } from '@tresse/texts';
import type { Texts } from '../texts/index.ts';

/** A count as it may be shown: protected figures hide some, and a sum of them then knows only its lower bound. */
export type Count =
  | { readonly kind: 'known' | 'at-least'; readonly value: number }
  | { readonly kind: 'hidden' | 'missing' };

/** Reads a protected count: the graph gives null for one that is hidden. */
export const readProtected = (count: number | null | undefined): Count =>
  typeof count === 'number' ? { kind: 'known', value: count } : { kind: 'hidden' };

/** Reads a plain count: the graph gives null for one that nobody answered. */
export const readPlain = (count: number | null | undefined): Count =>
  typeof count === 'number' ? { kind: 'known', value: count } : { kind: 'missing' };

/** Adds protected counts. A hidden one makes the sum a lower bound; of hidden ones alone nothing is known. */
export function addCounts(counts: readonly Count[]): Count {
  const values = counts.flatMap((count) => ('value' in count ? [count.value] : []));
  if (values.length === 0) return { kind: 'hidden' };
  const value = values.reduce((sum, one) => sum + one, 0);
  return { kind: values.length === counts.length ? 'known' : 'at-least', value };
}

/** Says a count in words or digits. */
export function sayCount(count: Count, { counts, language }: Texts): string {
  if (!('value' in count)) return counts[count.kind];
  const number = formatNumber(count.value, language);
  return count.kind === 'known' ? number : counts['at-least'](number);
}
