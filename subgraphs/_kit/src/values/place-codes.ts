import { accept, type Parsed, refuse } from './parsed.ts';

/** Reads the form of a commune code (COG): `33063`, `2A004`; whether it exists is for the territories to say. */
export function parseCommuneCode(text: string): Parsed<string> {
  const code = text.trim().toUpperCase();
  return /^(\d{2}|2[AB])\d{3}$/.test(code)
    ? accept(code)
    : refuse(`Commune code « ${text} » is not a COG code`, 'Give the INSEE code, not the postal code, such as 33063');
}

/** Reads the form of a department code (COG): `33`, `2A`, `974`. */
export function parseDepartmentCode(text: string): Parsed<string> {
  const code = text.trim().toUpperCase();
  return /^(\d{2}|2[AB]|97\d|98\d)$/.test(code)
    ? accept(code)
    : refuse(`Department code « ${text} » is not a COG code`, 'Give the official code, such as 33, 2A or 974');
}
