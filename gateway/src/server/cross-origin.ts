import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clients } from '../admission/clients.ts';

/**
 * Lets the pages of listed origins read what is answered, and nobody else's; says whether the request was a browser's
 * question before another one, which is answered then. No cookie is ever read, so none is let through.
 */
export function answerCrossOrigin(clients: Clients, request: IncomingMessage, response: ServerResponse): boolean {
  response.setHeader('vary', 'origin');
  const { origin, 'access-control-request-method': asked } = request.headers;
  if (origin === undefined || !clients.isListed(origin)) return false;
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('access-control-expose-headers', 'x-request-id');
  if (request.method !== 'OPTIONS' || asked === undefined) return false;
  response.writeHead(204, {
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': 'authorization, content-type, x-request-id',
    'access-control-max-age': '600',
  });
  response.end();
  return true;
}
