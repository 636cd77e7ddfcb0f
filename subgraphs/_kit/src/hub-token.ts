import { createHash } from 'node:crypto';
import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose';
import { z } from 'zod';
import { type Caller, callerSchema } from './caller.ts';

const longestLifeSeconds = 60;
const claimsSchema = z.object({ jti: z.string().min(8), exp: z.number(), body: z.string(), caller: callerSchema });

/** Verifies the token of one request and returns its caller; throws when the request does not come from the hub. */
export type VerifyHubToken = (authorization: string | undefined, body: string) => Promise<Caller>;

/** Hash of a request body as the hub's token carries it: SHA-256, base64url. */
export const hashBody = (body: string): string => createHash('sha256').update(body).digest('base64url');

/**
 * Makes the verification for one audience. A token is accepted once: EdDSA by one of the hub's keys, at most 60 s old,
 * for this audience and for exactly this body.
 */
export function createHubTokenVerification(audience: string, hubKeys: JSONWebKeySet): VerifyHubToken {
  const keys = createLocalJWKSet(hubKeys);
  const seen = new SeenOnce();
  return async (authorization, body) => {
    const token = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1];
    if (token === undefined) throw new Error('no hub token');
    const { payload } = await jwtVerify(token, keys, {
      issuer: 'tresse-gateway',
      audience,
      algorithms: ['EdDSA'],
      maxTokenAge: longestLifeSeconds,
    });
    const claims = claimsSchema.parse(payload);
    if (claims.body !== hashBody(body)) throw new Error('the hub token is for another body');
    if (!seen.isFirst(claims.jti, claims.exp)) throw new Error('the hub token was used before');
    return claims.caller;
  };
}

/** Remembers token ids until they expire, in two generations so that forgetting costs nothing. */
class SeenOnce {
  #young = new Set<string>();
  #old = new Set<string>();
  #turnAt = 0;

  isFirst(id: string, expiresAt: number): boolean {
    const now = Date.now() / 1000;
    if (now > this.#turnAt) {
      this.#old = this.#young;
      this.#young = new Set();
      this.#turnAt = Math.max(now, expiresAt) + longestLifeSeconds;
    }
    if (this.#young.has(id) || this.#old.has(id)) return false;
    this.#young.add(id);
    return true;
  }
}
