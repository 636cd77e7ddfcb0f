import { createHash } from 'node:crypto';
import type { Caller } from '../caller.ts';
import type { Database } from '../database.ts';
import { invalidArgument } from '../errors.ts';
import { hasSocialSecurityNumber } from '../values/index.ts';
import { claimKey, findWish, type Wish } from './claim-key.ts';

/** Who asks, and when. */
interface Asked {
  readonly caller: Caller;
  readonly now: () => Date;
}

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

/** A wish of a caller: which mutation, by which key of theirs, and all that is asked; the first text is what it is about. */
export interface ToldWish {
  readonly mutation: string;
  readonly idempotencyKey: string;
  readonly input: readonly [string, ...string[]];
}

/** Whether a key is new, was used for the same wish, or for another one. */
export type ClaimState = 'new' | 'repeated' | 'reused';

/** Makes the claim of a wish, so that a malformed key is refused before anything is read; throws when it is. */
export function prepareClaim({ caller, now }: Asked, { mutation, idempotencyKey, input }: ToldWish) {
  const key = makeStoredKey(mutation, caller, idempotencyKey);
  const inputHash = hashTexts(input);
  const compare = (wish: Wish) => (wish.inputHash === inputHash ? 'repeated' : 'reused');
  return {
    /** Says without claiming it whether the key is new, was used for the same wish, or for another one. */
    async find(db: Database): Promise<ClaimState> {
      const earlier = await findWish(db, key);
      return earlier ? compare(earlier) : 'new';
    },
    /** Claims the key in a transaction: whether it is new, was used for the same wish, or for another one. */
    async claim(db: Database): Promise<ClaimState> {
      const at = now();
      const wish = { key, inputHash, outcome: input[0], at };
      const claimed = await claimKey(db, wish);
      return claimed === wish ? 'new' : compare(claimed);
    },
  };
}
