import type { IncomingMessage, ServerResponse } from 'node:http';
import { GraphQLError } from 'graphql';
import type { Caller } from '../access/caller.ts';
import type { IdentifyCaller } from '../admission/callers.ts';
import { startDeadline } from '../deadline.ts';
import { respondWithErrors } from './respond.ts';

const unavailable: Refusal = { status: 503, headers: { 'retry-after': '5' } };

/** How a caller is refused, by the code of the error. */
const refusals: Readonly<Record<string, Refusal>> = {
  UNAUTHENTICATED: { status: 401, headers: { 'www-authenticate': 'Bearer' } },
  ORIGIN_REFUSED: { status: 403, headers: {} },
  RATE_LIMITED: { status: 429, headers: {} },
  IDENTITY_PROVIDER_UNAVAILABLE: unavailable,
};

interface Refusal {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** Finds out who asks; null when that is not to be believed or not to be allowed, which is answered then. */
export async function identify(
  identifyCaller: IdentifyCaller,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Caller | null> {
  try {
    return await identifyCaller(request.headers, request.socket.remoteAddress ?? '');
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { status, headers } = refusals[String(error.extensions['code'])] ?? unavailable;
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const after = error.extensions['retryAfterSeconds'];
    if (typeof after === 'number') response.setHeader('retry-after', after);
    respondWithErrors(response, status, error);
    return null;
  }
}

/** Ends when the request is late, or when the client goes away before its answer. */
export function createSignal(response: ServerResponse, timeoutMs: number): AbortSignal {
  const gone = new AbortController();
  const { signal, release } = startDeadline(timeoutMs, gone.signal);
  response.once('close', () => {
    if (!response.writableFinished) gone.abort(new Error('the client went away'));
    release();
  });
  return signal;
}

/** The query string of a request with its question mark; empty without one. */
export function readSearch(request: IncomingMessage): string {
  const url = request.url ?? '';
  const start = url.indexOf('?');
  return start === -1 ? '' : url.slice(start);
}
