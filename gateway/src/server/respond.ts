import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLError } from 'graphql';

/** Answers with JSON, unless something was answered already or nobody is there any more. */
export function respond(response: ServerResponse, status: number, content: object): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(content));
}

/** Answers with one GraphQL error and nothing else. */
export function respondWithError(response: ServerResponse, status: number, error: GraphQLError): void {
  respond(response, status, { errors: [error.toJSON()] });
}

/** Refuses every method but GET and HEAD; says whether it did. */
export function refusesMethod(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false;
  response.setHeader('allow', 'GET, HEAD');
  respond(response, 405, { error: 'Only GET and HEAD' });
  return true;
}
