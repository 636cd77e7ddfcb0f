import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { createError } from '../errors.ts';
import type { IdentifyCaller } from './callers.ts';

const windowSeconds = 60;

/** Makes who asks count against the bound of requests. */
export type LimitRate = (identifyCaller: IdentifyCaller) => IdentifyCaller;

/**
 * Creates the count of each caller's requests: of somebody signed in by the subject of the token, of anybody else by the
 * address. It throws `RATE_LIMITED` once they are too many for this minute. 0 counts nothing.
 */
export function createRateLimit(requestsPerMinute: number): LimitRate {
  if (requestsPerMinute === 0) return (identifyCaller) => identifyCaller;
  const limiter = new RateLimiterMemory({ points: requestsPerMinute, duration: windowSeconds });
  return (identifyCaller) => async (headers, address) => {
    const caller = await identifyCaller(headers, address);
    const key = headers.authorization === undefined ? `address ${address}` : `subject ${caller.subject}`;
    try {
      await limiter.consume(key);
    } catch (left) {
      throw refuse(requestsPerMinute, Math.ceil((left as RateLimiterRes).msBeforeNext / 1000));
    }
    return caller;
  };
}

function refuse(bound: number, retryAfterSeconds: number): Error {
  const message = `More than ${bound} requests came within a minute: try again in ${retryAfterSeconds} s.`;
  return createError('RATE_LIMITED', message, {
    extensions: { budget: 'requestsPerMinute', bound, retryAfterSeconds },
  });
}
