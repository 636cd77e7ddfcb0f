import { createHash } from 'node:crypto';
import { type Caller, invalidArgument } from '@tresse/kit';
import { hasSocialSecurityNumber } from '@tresse/kit/values';

const longestKey = 100;

/**
 * Makes what is stored of an idempotency key: a hash, so that neither what a caller typed nor who they are is kept, and
 * so that two callers who choose the same key do not meet. Throws when the key is malformed.
 */
export function makeStoredKey(mutation: string, { subject }: Caller, key: string): string {
  if (key.length < 1 || key.length > longestKey)
    throw invalidArgument('input.idempotencyKey', `The idempotency key has ${key.length} characters, not 1 to 100`);
  if (hasSocialSecurityNumber(key))
    throw invalidArgument('input.idempotencyKey', 'The idempotency key holds a social security number: choose another');
  return hashTexts([mutation, subject, key]);
}

/** Hashes a list of texts (SHA-256, base64url); no two lists have the same. */
export const hashTexts = (texts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(texts)).digest('base64url');
