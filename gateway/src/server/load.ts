import type { ServerResponse } from 'node:http';
import { createError } from '../errors.ts';
import { respondWithErrors } from './respond.ts';

/** The requests that are under way. */
export interface Load {
  count: number;
  readonly most: number;
}

/** Creates the count of requests under way. */
export const createLoad = (most: number): Load => ({ count: 0, most });

const retryAfterSeconds = 1;

/** Counts a request until it is answered; false when too many are under way: it is to come back. */
export function enter(load: Load, response: ServerResponse): boolean {
  if (load.count >= load.most) {
    response.setHeader('retry-after', retryAfterSeconds);
    return false;
  }
  load.count += 1;
  response.once('close', () => {
    load.count -= 1;
  });
  return true;
}

/** Tells a request that it is to come back. */
export function refuseOverload(load: Load, response: ServerResponse): void {
  const extensions = { budget: 'requestsAtOnce', bound: load.most, retryAfterSeconds };
  respondWithErrors(
    response,
    503,
    createError('OVERLOADED', 'The hub is full: try again in a second.', { extensions }),
  );
}
