import { decodeEntities } from './html-entities.ts';
import { stripMarkup } from './markup.ts';

const mostLayers = 4;
const placeholder =
  /^(-+|\.+|n\.?c\.?|n\/a|néant|sans objet|inconnue?|à (définir|préciser|compléter)|non (renseigné|communiqué|précisé|défini|disponible)e?s?)\.?$/i;

/** Texts arrive escaped once or twice (`&lt;p&gt;`, `&amp;oelig;`): layers are taken off until none is left. */
function unwrap(text: string): string {
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
  const lines = unwrap(text)
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim());
  const clean = lines.filter((line) => line !== '').join('\n');
  return clean === '' || placeholder.test(clean) ? null : clean;
}

/** Cleans a text that is one line: a title, a name, a street. */
export const cleanLine = (text: string): string | null => cleanText(text)?.replaceAll('\n', ' ') ?? null;

/** Writes a text for comparing and sorting: small letters without accents, one space between words. */
export const foldText = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
