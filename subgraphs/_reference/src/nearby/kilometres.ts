import { invalidArgument } from '@tresse/kit';

const farthestKilometres = 200;

/** Reads the argument `withinKm` as metres; throws when it is not from 0 to 200. */
export function toMetres(withinKm: number): number {
  if (withinKm >= 0 && withinKm <= farthestKilometres) return Math.round(withinKm * 1000);
  throw invalidArgument('withinKm', `withinKm is ${withinKm}; ask for 0 to ${farthestKilometres}`);
}

/** Tells metres as kilometres, rounded to the tenth. */
export const toKilometres = (metres: number): number => Math.round(metres / 100) / 10;
