import type { Random } from '../random.ts';

const letters = [...'23456789ABCDEFGHJKMNPQRSTUVWXYZ'];

/** Draws letters that are not mistaken for one another. */
export const drawLetters = (random: Random, length: number): string =>
  Array.from({ length }, () => random.pick(letters)).join('');
