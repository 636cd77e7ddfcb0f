import { type JWTPayload, jwtVerify } from 'jose';
import { createKeySource } from './identity-keys.ts';

/** Whom the gateway believes about its callers. */
export interface Issuer {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUrl: string;
}

/** Gives the claims of a token; throws when it is not to be believed. */
export type VerifyToken = (token: string) => Promise<JWTPayload>;

const algorithms = ['EdDSA', 'ES256', 'RS256'];

/** Creates the verification of an issuer's tokens; its keys are kept. */
export function createVerification({ issuer, audience, jwksUrl }: Issuer): VerifyToken {
  const keys = createKeySource(jwksUrl);
  const requiredClaims = ['exp', 'sub'];
  const options = { issuer, audience, algorithms, requiredClaims, clockTolerance: 5 };
  return async (token) => (await jwtVerify(token, keys, options)).payload;
}
