import { GraphQLError } from 'graphql';
import type { Caller } from '../access/caller.ts';
import type { Roles } from '../access/roles.ts';
import { createError } from '../errors.ts';
import type { Clients } from './clients.ts';
import { findClaim, readCaller } from './read-caller.ts';
import type { VerifyToken } from './verify-token.ts';

/** The headers that say who asks, and from which page. */
export interface CallerHeaders {
  readonly authorization?: string | undefined;
  readonly origin?: string | undefined;
}

/** Finds out who asks; throws a coded error for a token that is not to be believed, or not from this origin. */
export type IdentifyCaller = (headers: CallerHeaders, address: string) => Promise<Caller>;

/** Node itself refuses headers of more than 16 KiB in all with 431. */
const longestAuthorization = 8 * 1024;

/** Creates the check of bearer tokens; without a verification every token is refused. */
export function createCallerCheck(verify: VerifyToken | null, roles: Roles, clients: Clients): IdentifyCaller {
  const nobody: Caller = { ...roles.getRights('public'), subject: 'public' };
  return async ({ authorization, origin }) => {
    if (authorization === undefined) return nobody;
    if (authorization.length > longestAuthorization)
      throw refuse(`The authorization header is longer than ${longestAuthorization} bytes.`);
    const token = /^Bearer ([\w.~+/=-]+)$/i.exec(authorization)?.[1];
    if (!token || !verify) throw refuse('The authorization header carries no token that this hub accepts.');
    try {
      const claims = await verify(token);
      if (clients.mayComeFrom(origin, findClaim(claims, roles.claims.client))) return readCaller(claims, roles);
    } catch (error) {
      throw error instanceof GraphQLError ? error : refuse(describe(error));
    }
    throw createError('ORIGIN_REFUSED', 'The token is of a client whose pages are not of this origin.');
  };
}

function describe(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ERR_JWT_EXPIRED') return 'The token has expired.';
  if (code === 'ERR_JWT_CLAIM_VALIDATION_FAILED')
    return 'The token is not meant for this hub, not valid yet, or lacks a claim.';
  return 'The token cannot be verified.';
}

function refuse(message: string): Error {
  return createError('UNAUTHENTICATED', message);
}
