import { stdnum } from 'stdnum';
import { accept, type Parsed, refuse } from './parsed.ts';

const withoutSpaces = (text: string): string => text.replaceAll(/[\s.]/g, '');

const isValid = (register: 'siren' | 'siret', digits: string): boolean =>
  stdnum['FR']?.[register]?.validate(digits).isValid ?? false;

/** Reads a SIRET: 14 digits, Luhn key, with La Poste's own rule; spaces and dots are ignored. Source: INSEE, Sirene. */
export function parseSiret(text: string): Parsed<string> {
  const siret = withoutSpaces(text);
  if (!/^\d{14}$/.test(siret))
    return refuse(`SIRET « ${text} » has not 14 digits`, 'Give the 14 digits of the establishment');
  if (!isValid('siret', siret))
    return refuse(`SIRET ${siret} fails its check key`, 'Compare it with the Sirene register; a digit is wrong');
  return accept(siret);
}

/** Reads a SIREN: 9 digits, Luhn key; spaces and dots are ignored. Source: INSEE, Sirene. */
export function parseSiren(text: string): Parsed<string> {
  const siren = withoutSpaces(text);
  if (!/^\d{9}$/.test(siren))
    return refuse(`SIREN « ${text} » has not 9 digits`, 'Give the 9 digits of the legal unit');
  if (!isValid('siren', siren))
    return refuse(`SIREN ${siren} fails its check key`, 'Compare it with the Sirene register; a digit is wrong');
  return accept(siren);
}

/** Reads an RNA number: `W`, a digit, a digit or capital letter (overseas), seven digits. Source: RNA. */
export function parseRna(text: string): Parsed<string> {
  const rna = withoutSpaces(text).toUpperCase();
  if (!/^W\d[A-Z\d]\d{7}$/.test(rna))
    return refuse(
      `RNA « ${text} » is not W and nine characters`,
      'Copy it from the receipt of declaration, such as W332001234',
    );
  return accept(rna);
}
