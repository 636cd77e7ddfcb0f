import { invalidArgument } from '@tresse/kit';
import type { SessionFilter } from '../generated/resolvers.ts';

/** Checks the Formacode numbers that a filter names, none when it names none; throws with the first that is not one. */
export function checkFormacodes(
  argument: 'formacodes' | 'publics',
  codes: SessionFilter[typeof argument],
): readonly string[] {
  const wrong = codes?.find((code) => !/^\d{5}$/.test(code));
  if (wrong === undefined) return codes ?? [];
  throw invalidArgument(`filter.${argument}`, `« ${wrong} » is not a Formacode number; give five digits`);
}
