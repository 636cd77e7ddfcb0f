import { createHmac } from 'node:crypto';
import { accept, hasSocialSecurityNumber, type Parsed, refuse } from '@tresse/kit/values';
import { makeId } from './ids.ts';

/** The secret by which an association makes its pseudonyms. */
export type PseudonymKey = Uint8Array;

/** Reads a key: 32 bytes in base64. The text is not told again. */
export function readPseudonymKey(text: string): Parsed<PseudonymKey> {
  const key = Buffer.from(text, 'base64');
  if (key.length === 32 && key.toString('base64') === text.trim()) return accept(key);
  return refuse('The key of the pseudonyms is not 32 bytes in base64', 'Make one: openssl rand -base64 32');
}

/**
 * Reads a file number of the association's own register into the form from which pseudonyms are made: capitals, plain
 * hyphens, no spaces. The text is not told again: it names a person.
 */
export function readFileNumber(text: string): Parsed<string> {
  if (hasSocialSecurityNumber(text))
    return refuse(
      'The file number looks like a social security number (NIR)',
      'Give the number of the card that the association made',
    );
  const number = text
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replaceAll(/\p{Pd}/gu, '-')
    .toUpperCase();
  if (/^[\p{L}\p{N}][\p{L}\p{N}./_-]{0,39}$/u.test(number)) return accept(number);
  return refuse('The file number is not one', 'Give 1 to 40 letters, digits, hyphens, dots or slashes, as on the card');
}

/**
 * Makes the pseudonym of a file number (as `readFileNumber` gives it): `p-` and 160 bits of an HMAC-SHA-256, of which no
 * two are expected to meet. Only whoever holds the key can make or recognise it. The slug goes in, so that associations
 * which were given the same key by mistake still do not share pseudonyms.
 */
export function makePseudonym(key: PseudonymKey, slug: string, fileNumber: string): string {
  const digest = createHmac('sha256', key).update(makeId(slug, fileNumber)).digest('hex').slice(0, 40);
  // Letters alone: among hexadecimal digits some 1 in 200 looks like a social security number, and would be refused.
  return `p-${digest.replaceAll(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)))}`;
}
