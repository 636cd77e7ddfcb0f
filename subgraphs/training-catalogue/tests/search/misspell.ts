import fc from 'fast-check';

/** Writes a question as one does in a hurry: capitals, no accents, a plural, one letter wrong in one of its long words. */
export function misspell(text: string): fc.Arbitrary<string> {
  const words = text.split(' ');
  // Shorter words are not mended: too many others are one letter away.
  const long = words.flatMap((word, index) => (/^\p{L}{6,}$/u.test(word) ? [index] : []));
  const wrong = long.length === 0 ? fc.constant(null) : fc.constantFrom(null, ...long);
  return fc
    .record({
      wrong,
      at: fc.nat(),
      kind: fc.constantFrom('drop', 'double', 'swap'),
      bare: fc.boolean(),
      loud: fc.boolean(),
    })
    .map(({ wrong, at, kind, bare, loud }) => {
      const written = words.map((word, index) => (index === wrong ? breakWord(word, kind, at) : word)).join(' ');
      const plain = bare ? written.normalize('NFD').replaceAll(/\p{M}/gu, '') : written;
      return loud ? plain.toUpperCase() : plain;
    });
}

/** Breaks a word behind its first letter. */
function breakWord(word: string, kind: string, at: number): string {
  const index = 1 + (at % (word.length - 2));
  const [before, letter, after] = [word.slice(0, index), word[index] ?? '', word.slice(index + 1)];
  if (kind === 'drop') return before + after;
  if (kind === 'double') return before + letter + letter + after;
  return before + (after[0] ?? '') + letter + after.slice(1);
}
