import { GraphQLError } from 'graphql';
import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { type Caller, publicCaller } from '../access/caller.ts';
import type { Roles } from '../access/roles.ts';
import { createError } from '../errors.ts';
import { readCaller } from './read-caller.ts';

/** Whom the gateway believes about its callers. */
export interface Issuer {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUrl: string;
}

/** Finds out who asks, from the `authorization` header; throws a coded error for a token that is not to be believed. */
export type IdentifyCaller = (authorization: string | undefined) => Promise<Caller>;

const algorithms = ['EdDSA', 'ES256', 'RS256'];

/**
 * Creates the check of bearer tokens; without an issuer every token is refused. Keys are fetched once and kept for ten
 * minutes; while they cannot be fetched, tokens are neither believed nor called wrong.
 */
export function createCallerCheck(trusted: Issuer | null, roles: Roles): IdentifyCaller {
  const keys = trusted && createKeySource(trusted.jwksUrl);
  return async (authorization) => {
    if (authorization === undefined) return publicCaller;
    const token = /^Bearer ([\w.~+/=-]+)$/i.exec(authorization)?.[1];
    if (!token || !trusted || !keys) throw refuse('The authorization header carries no token that this hub accepts.');
    try {
      const { issuer, audience } = trusted;
      const requiredClaims = ['exp', 'sub'];
      const verified = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms,
        requiredClaims,
        clockTolerance: 5,
      });
      return readCaller(verified.payload, roles);
    } catch (error) {
      throw error instanceof GraphQLError ? error : refuse(describe(error));
    }
  };
}

/** Faults of the token that show only against the keys; whatever else fails there is the identity provider's. */
const faultsOfToken = [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported];

function createKeySource(url: string): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(new URL(url), { timeoutDuration: 3000 });
  return async (header, token) => {
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

function describe(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ERR_JWT_EXPIRED') return 'The token has expired.';
  if (code === 'ERR_JWT_CLAIM_VALIDATION_FAILED') return 'The token is not meant for this hub, or lacks a claim.';
  return 'The token cannot be verified.';
}

function refuse(message: string): Error {
  return createError('UNAUTHENTICATED', message);
}
