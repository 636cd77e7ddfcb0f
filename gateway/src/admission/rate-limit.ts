import { createHash } from 'node:crypto';
import { type RateLimiterAbstract, RateLimiterMemory } from 'rate-limiter-flexible';
import type { Caller } from '../access/caller.ts';
import { createError } from '../errors.ts';
import type { IdentifyCaller } from './callers.ts';

/** How long requests are counted together. */
export const windowSeconds = 60;

/** Makes who asks count against the bound of requests. */
export type LimitRate = (identifyCaller: IdentifyCaller) => IdentifyCaller;

/** Counts in the memory of this process. */
export const createOwnCounts = (): RateLimiterAbstract => new RateLimiterMemory({ points: 0, duration: windowSeconds });

/**
 * Creates the count of each caller's requests: of somebody signed in by the subject of the token, of anybody else by the
 * address, neither of which is stored as it is. It throws `RATE_LIMITED` once they are too many for this minute. `boundOf`
 * gives how many a role may send; 0 counts nothing.
 */
export function createRateLimit(counts: RateLimiterAbstract, boundOf: (role: string) => number): LimitRate {
  return (identifyCaller) => async (headers, address) => {
    const caller = await identifyCaller(headers, address);
    const bound = boundOf(caller.role);
    if (bound === 0) return caller;
    const { consumedPoints, msBeforeNext } = await counts.penalty(nameCaller(caller, address));
    if (consumedPoints > bound) throw refuse(bound, Math.ceil(msBeforeNext / 1000));
    return caller;
  };
}

function nameCaller({ role, subject }: Caller, address: string): string {
  const key = role === 'public' ? `address ${address}` : `subject ${subject}`;
  return createHash('sha256').update(key).digest('hex');
}

function refuse(bound: number, retryAfterSeconds: number): Error {
  const message = `More than ${bound} requests came within a minute: try again in ${retryAfterSeconds} s.`;
  return createError('RATE_LIMITED', message, {
    extensions: { budget: 'requestsPerMinute', bound, retryAfterSeconds },
  });
}
