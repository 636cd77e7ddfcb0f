import {
  BrokenCircuitError,
  BulkheadRejectedError,
  bulkhead,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhenResult,
} from 'cockatiel';
import type { Reply } from './post.ts';

/** Keeps one failing subgraph from holding up those who do not need it. */
export interface Guard {
  /** Sends, unless too many requests wait for this subgraph already or it has just failed again and again. */
  send(post: () => Promise<Reply>): Promise<Reply>;
  /** Takes one retry from the budget; false when none is left. */
  takeRetry(): boolean;
}

/** Bounds of what one subgraph may cost. */
export interface GuardBounds {
  /** Requests under way at a time, those that wait for a connection among them. */
  readonly waiting: number;
  /** Failures in a row after which it is left alone. */
  readonly failures: number;
  /** How long it is left alone, until one request tries it. */
  readonly pauseMs: number;
}

const full: Reply = { failure: 'SUBGRAPH_UNAVAILABLE', reason: 'too many requests wait for it' };
const leftAlone: Reply = {
  failure: 'SUBGRAPH_UNAVAILABLE',
  reason: 'left alone for a moment: it failed again and again',
};

/** One retry for ten requests, and ten of them at most in a row: a subgraph that is down is not asked twice as often. */
const retryShare = 0.1;
const mostRetries = 10;

/** Creates the guard of one subgraph. */
export function createGuard(bounds: GuardBounds): Guard {
  const places = bulkhead(bounds.waiting);
  const breaker = circuitBreaker(handleWhenResult(isDown), {
    breaker: new ConsecutiveBreaker(bounds.failures),
    halfOpenAfter: bounds.pauseMs,
  });
  let retries = mostRetries;
  return {
    async send(post) {
      // The library lets the others wait for the one that tries, which may take until its deadline.
      if (breaker.state === CircuitState.HalfOpen) return leftAlone;
      retries = Math.min(mostRetries, retries + retryShare);
      try {
        return await breaker.execute(() => places.execute(post));
      } catch (error) {
        if (error instanceof BulkheadRejectedError) return full;
        if (error instanceof BrokenCircuitError) return leftAlone;
        throw error;
      }
    },
    takeRetry() {
      if (retries < 1) return false;
      retries -= 1;
      return true;
    },
  };
}

/** A subgraph that answers is not down, whatever it answers; nor is one whose caller went away. */
function isDown(reply: unknown): boolean {
  const { failure, isGivenUp } = reply as Partial<Extract<Reply, { failure: unknown }>>;
  return (failure === 'SUBGRAPH_UNAVAILABLE' || failure === 'SUBGRAPH_TIMEOUT') && isGivenUp !== true;
}
