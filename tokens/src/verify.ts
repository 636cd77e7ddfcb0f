import { createLocalJWKSet, decodeJwt, type JSONWebKeySet, jwtVerify } from 'jose';
import { z } from 'zod';
import { hashBody } from './hash-body.ts';
import { SeenOnce } from './seen-once.ts';

const longestLifeSeconds = 60;
const claimsSchema = z.looseObject({ jti: z.string().min(8), exp: z.number(), body: z.string() });

/** Who signed a request, and what its token says. */
export interface VerifiedRequest {
  readonly issuer: string;
  readonly claims: Readonly<Record<string, unknown>>;
}

/** Verifies the token of one request; throws when it does not come, now and for the first time, from a known issuer. */
export type VerifyRequest = (authorization: string | undefined, body: string) => Promise<VerifiedRequest>;

/**
 * Makes the verification for one audience. A token is accepted once: EdDSA by a key of the very issuer that it names, at
 * most 60 s old, for this audience and for exactly this body.
 */
export function createRequestVerification(
  audience: string,
  keysOfIssuers: Readonly<Record<string, JSONWebKeySet>>,
): VerifyRequest {
  const issuers = new Map(Object.entries(keysOfIssuers).map(([issuer, keys]) => [issuer, createLocalJWKSet(keys)]));
  const seen = new SeenOnce(longestLifeSeconds);
  return async (authorization, body) => {
    const token = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1];
    if (token === undefined) throw new Error('no token');
    const issuer = decodeJwt(token).iss ?? '';
    const keys = issuers.get(issuer);
    if (!keys) throw new Error('the token is of an unknown issuer');
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: ['EdDSA'],
      maxTokenAge: longestLifeSeconds,
    });
    const claims = claimsSchema.parse(payload);
    if (claims.body !== hashBody(body)) throw new Error('the token is for another body');
    if (!seen.isFirst(claims.jti, claims.exp)) throw new Error('the token was used before');
    return { issuer, claims };
  };
}
