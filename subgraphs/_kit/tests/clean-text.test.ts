import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanLine, cleanText, foldText } from '../src/values/index.ts';

it.each([
  ['<p>Lire</p><p>Écrire</p>', 'Lire\nÉcrire'],
  ['<ul><li>Lire</li><li>Compter</li></ul>', 'Lire\nCompter'],
  ['Lire<br/>Écrire', 'Lire\nÉcrire'],
  ['c&oelig;ur &eacute;t&#233; &#xE9;', 'cœur été é'],
  ['&lt;p&gt;Deux fois &amp;oelig;uvre&lt;/p&gt;', 'Deux fois œuvre'],
  ['guillemets &#147;Windows&#148;', 'guillemets “Windows”'],
  ['niveau < 3 et > 1', 'niveau < 3 et > 1'],
  ['R&D, &inconnu; et &#0;', 'R&D, &inconnu; et'],
  ['  trop   d’espaces\u00a0! ', 'trop d’espaces !'],
  ['<script>alert(1)</script>Lire', 'Lire'],
  ['<!-- note -->Lire', 'Lire'],
  ['<a href="x" onclick="y">Lire</a>', 'Lire'],
])('cleans « %s »', (text, clean) => {
  expect(cleanText(text)).toBe(clean);
});

it.each([
  '',
  '  ',
  '-',
  '---',
  '.',
  'Non renseigné',
  'NON RENSEIGNÉE',
  'non communiqué',
  'Néant',
  'NC',
  'N/A',
  '<p>-</p>',
])('reads the placeholder « %s » as nothing', (text) => {
  expect(cleanText(text)).toBeNull();
});

it.each(['Non-violence', 'Nc 1', 'À définir ensemble'])('keeps « %s », which is no placeholder', (text) => {
  expect(cleanText(text)).toBe(text);
});

it('writes one line when asked for one', () => {
  expect(cleanLine('Lire<br>Écrire\n\nCompter')).toBe('Lire Écrire Compter');
});

it('folds case, accents and signs for comparing', () => {
  expect(foldText('  L’Œuvre — Été ')).toBe('l oeuvre ete');
});

it('cleans a hostile text in time that grows with its length', () => {
  const started = performance.now();
  for (const part of ['<a', '&', '<script>', '&lt;', '<!--']) cleanText(part.repeat(50_000));
  expect(performance.now() - started).toBeLessThan(2_000);
});

it('leaves no tag in any text', () => {
  const pieces = fc.constantFrom('<p>', '</p>', '&lt;', '&gt;', '<b', '>', 'a', ' ', '&amp;', '<!--', '-->', '<br/>');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      expect(cleanText(parts.join('')) ?? '').not.toMatch(/<\/?(p|br)\b[^<>]*>/);
    }),
  );
});
