import { type Formacode, readFormacodes } from './formacode.ts';
import { type LheoElement, listChildren, readText } from './lheo-element.ts';
import { readSchemeHints } from './read-extras.ts';

/** For whom an action is, in which languages, how long it takes and what it costs. */
export interface Offer {
  readonly publics: readonly Formacode[];
  readonly publicCodes: string[];
  readonly languages: string[];
  readonly hours: number | null;
  readonly priceCents: number | null;
  readonly schemeHints: string[];
}

/** Reads what an action offers. */
export function readOffer(action: LheoElement): Offer {
  const publics = readFormacodes(listChildren(action, 'code-public-vise'));
  return {
    publics,
    publicCodes: [...new Set(publics.map(({ code }) => code))],
    languages: readLanguages(action),
    hours: readHours(action),
    priceCents: parsePrice(readText(action, 'prix-total-TTC')),
    schemeHints: readSchemeHints(action),
  };
}

function readLanguages(action: LheoElement): string[] {
  const codes = listChildren(action, 'langue-formation').map(({ text }) => text.trim().toLowerCase());
  return [...new Set(codes.filter((code) => /^[a-z]{2}$/.test(code)))];
}

/** The hours in all, or else those of the centre and of the company together; null when neither is told. */
function readHours(action: LheoElement): number | null {
  const total = parseWhole(readText(action, 'nombre-heures-total'));
  if (total !== null) return total;
  const parts = ['nombre-heures-centre', 'nombre-heures-entreprise'].map((name) => parseWhole(readText(action, name)));
  const told = parts.filter((part) => part !== null);
  return told.length === 0 ? null : told.reduce((sum, part) => sum + part, 0);
}

/** Reads a whole number from 0 to 99,999; null for anything else. */
export const parseWhole = (text: string): number | null => (/^\d{1,5}$/.test(text) ? Number(text) : null);

/** Reads a price as it is written, such as `12,50` or `1 250 €`, in cents; null for anything else. */
export function parsePrice(text: string): number | null {
  const [, euros = '', cents = ''] = /^(\d{1,7})(?:[.,](\d{1,2}))?€?$/.exec(text.replaceAll(/\s/g, '')) ?? [];
  return euros === '' ? null : Number(euros) * 100 + Number(cents.padEnd(2, '0'));
}
