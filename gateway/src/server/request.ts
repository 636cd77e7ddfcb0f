import type { IncomingMessage, ServerResponse } from 'node:http';
import { GraphQLError } from 'graphql';
import type { Caller } from '../access/caller.ts';
import type { IdentifyCaller } from '../admission/callers.ts';
import { respondWithErrors } from './respond.ts';

/** Finds out who asks; null when the token is not to be believed, which is answered then. */
export async function identify(
  identifyCaller: IdentifyCaller,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Caller | null> {
  try {
    return await identifyCaller(request.headers.authorization);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const isTokenWrong = error.extensions['code'] === 'UNAUTHENTICATED';
    if (isTokenWrong) response.setHeader('www-authenticate', 'Bearer');
    else response.setHeader('retry-after', '5');
    respondWithErrors(response, isTokenWrong ? 401 : 503, error);
    return null;
  }
}

/** Ends when the request is late, or when the client goes away before its answer. */
export function createSignal(response: ServerResponse, timeoutMs: number): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort(new Error('the client went away'));
  });
  return AbortSignal.any([gone.signal, AbortSignal.timeout(timeoutMs)]);
}

/** The query string of a request with its question mark; empty without one. */
export function readSearch(request: IncomingMessage): string {
  const url = request.url ?? '';
  const start = url.indexOf('?');
  return start === -1 ? '' : url.slice(start);
}
