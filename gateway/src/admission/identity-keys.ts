import { setTimeout as wait } from 'node:timers/promises';
import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey } from 'jose';
import { createError } from '../errors.ts';

/** Time between two fetches, however many tokens name keys that nobody knows. */
const spacingMs = 1000;

/** Faults of the token that show only against the keys; whatever else fails there is the identity provider's. */
const faultsOfToken = [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported];

/**
 * Finds the key that a token names among those of an identity provider. They are kept for ten minutes; a key that is not
 * among them is looked for at once, so that a rotation fails no request. Throws `IDENTITY_PROVIDER_UNAVAILABLE` while
 * they cannot be fetched.
 */
export function createKeySource(url: string): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(new URL(url), {
    // Of the wait for its turn and the fetch.
    timeoutDuration: spacingMs + 3000,
    // Fetches are spaced instead, the failed ones too: a token that comes in between waits for the next one.
    cooldownDuration: 0,
    [customFetch]: createSpacedFetch(),
  });
  return async (header, token) => {
    if (!header.kid) throw new errors.JWKSNoMatchingKey();
    try {
      return await keys(header, token);
    } catch (error) {
      if (faultsOfToken.some((fault) => error instanceof fault)) throw error;
      throw createError(
        'IDENTITY_PROVIDER_UNAVAILABLE',
        'The identity provider does not give its keys: try again later.',
      );
    }
  };
}

function createSpacedFetch(): typeof fetch {
  let nextAt = Number.NEGATIVE_INFINITY;
  return async (...request) => {
    await wait(Math.max(0, nextAt - performance.now()));
    nextAt = performance.now() + spacingMs;
    return fetch(...request);
  };
}
