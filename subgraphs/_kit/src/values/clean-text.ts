import { decodeEntities } from './html-entities.ts';
import { stripMarkup } from './markup.ts';

const mostLayers = 4;
const placeholder =
  /^(-+|\.+|n\.?c\.?|n\/a|néant|sans objet|inconnue?|à (définir|préciser|compléter)|non (renseigné|communiqué|précisé|défini|disponible)e?s?)\.?$/i;

/** Most texts hold neither markup nor entities, and one space between words: they are passed on as they are. */
const isWrapped = /[<&]/;
const isSpaced = /[^\S ]| {2}/;

/** Texts arrive escaped once or twice (`&lt;p&gt;`, `&amp;oelig;`): layers are taken off until none is left. */
function unwrap(text: string): string {
  if (!isWrapped.test(text)) return text;
  let clean = text;
  for (let layer = 0; layer < mostLayers; layer++) {
    const next = decodeEntities(stripMarkup(clean));
    if (next === clean) return clean;
    clean = next;
  }
  return stripMarkup(clean);
}

/** Cleans a published text: no markup, no entities, one line a paragraph; null for nothing or a placeholder. */
export function cleanText(text: string): string | null {
  const unwrapped = unwrap(text);
  const clean = isSpaced.test(unwrapped) ? tidyLines(unwrapped) : unwrapped.trim();
  return clean === '' || placeholder.test(clean) ? null : clean;
}

const tidyLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');

/** Cleans a text that is one line: a title, a name, a street. */
export const cleanLine = (text: string): string | null => cleanText(text)?.replaceAll('\n', ' ') ?? null;

/** Writes a text for comparing and sorting: small letters without accents, one space between words. */
export function foldText(text: string): string {
  const small = text.toLowerCase();
  const plain = isPlain.test(small) ? small : takeAccents(small);
  return plain.replaceAll(/[^a-z0-9]+/g, ' ').trim();
}

const isPlain = /^[ -~]*$/;

const takeAccents = (text: string): string =>
  text.replaceAll('œ', 'oe').replaceAll('æ', 'ae').normalize('NFD').replaceAll(/\p{M}/gu, '');
