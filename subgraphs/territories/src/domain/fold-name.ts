/**
 * A name as searches compare it: without accents, case, hyphens, apostrophes or spaces, ligatures spelled out, so that
 * « Saint-Émilion », « saint emilion » and « SAINTEMILION » are one.
 */
export const foldName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
