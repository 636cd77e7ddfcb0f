import { invalidArgument } from '@tresse/kit';

/** Checks the length of a text without the spaces around it; throws with the name of the argument. */
export function checkText(argument: string, text: string, most: number): string {
  const clean = text.trim();
  if (clean.length >= 1 && clean.length <= most) return clean;
  throw invalidArgument(argument, `${argument} has ${clean.length} characters, not 1 to ${most}`);
}

/** Checks that a period ends behind its beginning; throws otherwise. */
export function checkPeriod(validFrom: string, validTo: string | null): void {
  if (validTo !== null && validTo <= validFrom)
    throw invalidArgument('input.validTo', 'validTo is not behind validFrom: it is the day after the last one');
}
