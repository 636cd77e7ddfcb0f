import type { JSONWebKeySet } from 'jose';
import { z } from 'zod';
import { type OpenedToken, openCompact } from './compact.ts';
import { type Current, deriveFrom } from './current.ts';
import { hashBody } from './hash-body.ts';
import { importPublicKeys, type VerifyingKeys } from './keys.ts';
import { SeenOnce } from './seen-once.ts';

const longestLifeSeconds = 60;
/** How far the clocks of two machines may be apart. */
const toleranceSeconds = 5;
/** A caller's own token is 8 KiB at most, so what the hub says of her fits. */
const longestToken = 12 * 1024;

const claimsFormat = z.looseObject({
  iss: z.string(),
  aud: z.string(),
  iat: z.number(),
  exp: z.number(),
  nbf: z.number().optional(),
  jti: z.string().min(8).max(100),
  body: z.string(),
});

type Claims = z.infer<typeof claimsFormat>;

/** Who signed a request, and what its token says. */
export interface VerifiedRequest {
  readonly issuer: string;
  readonly claims: Readonly<Record<string, unknown>>;
}

/** Verifies the token of one request; throws when it does not come, now and for the first time, from a known issuer. */
export type VerifyRequest = (authorization: string | undefined, body: string) => Promise<VerifiedRequest>;

/**
 * Makes the verification for one audience. A token is accepted once: EdDSA by a key of the very issuer that it names, at
 * most 60 s old, for this audience and for exactly this body. The ids of used tokens are in memory: a restart forgets
 * them, so what was used may be used once more until it is 60 s old.
 */
export function createRequestVerification(
  audience: string,
  keysOfIssuers: Readonly<Record<string, Current<JSONWebKeySet>>>,
): VerifyRequest {
  const issuers = new Map(
    Object.entries(keysOfIssuers).map(([issuer, keys]) => [issuer, deriveFrom(keys, importPublicKeys)]),
  );
  for (const getKeys of issuers.values()) getKeys();
  const seen = new SeenOnce(longestLifeSeconds + toleranceSeconds);
  return async (authorization, body) => {
    const token = openCompact(readToken(authorization));
    const claims = claimsFormat.parse(token.claims);
    verifySignature(token, issuers.get(claims.iss)?.());
    verifyTimes(claims);
    if (claims.aud !== audience) throw new Error('the token is for another audience');
    if (claims.body !== hashBody(body)) throw new Error('the token is for another body');
    if (!seen.isFirst(claims.jti, claims.exp)) throw new Error('the token was used before');
    return { issuer: claims.iss, claims };
  };
}

function readToken(authorization = ''): string {
  if (authorization.length > longestToken) throw new Error('the token is too long');
  const token = /^Bearer (\S+)$/.exec(authorization)?.[1];
  if (token === undefined) throw new Error('no token');
  return token;
}

function verifySignature({ kid, isSignedBy }: OpenedToken, keys: VerifyingKeys | undefined): void {
  if (!keys) throw new Error('the token is of an unknown issuer');
  const key = typeof kid === 'string' ? keys.get(kid) : undefined;
  if (!key) throw new Error('the token names no key of its issuer');
  if (!isSignedBy(key)) throw new Error('the token is not signed with the key that it names');
}

function verifyTimes({ iat, exp, nbf = iat }: Claims): void {
  const now = Date.now() / 1000;
  const isBegun = Math.max(iat, nbf) <= now + toleranceSeconds;
  if (!isBegun) throw new Error('the token is of a time to come');
  if (now > exp + toleranceSeconds || now - iat > longestLifeSeconds) throw new Error('the token has expired');
}
