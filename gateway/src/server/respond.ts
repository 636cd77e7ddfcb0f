import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLError } from 'graphql';

/** Answers with JSON, unless something was answered already or nobody is there any more. */
export function respond(response: ServerResponse, status: number, content: object): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(content));
}

/** Answers with GraphQL errors and nothing else. */
export function respondWithErrors(response: ServerResponse, status: number, ...errors: readonly GraphQLError[]): void {
  respond(response, status, { errors: errors.map(toTold) });
}

/** An error as people get it: `http` in its extensions is for the server, as in Apollo Server. */
function toTold(error: GraphQLError): object {
  const { http: _, ...extensions } = error.extensions;
  return { ...error.toJSON(), extensions };
}

/** Refuses every method but the allowed ones; says whether it did. */
export function refusesMethod(
  request: IncomingMessage,
  response: ServerResponse,
  allowed: readonly string[] = ['GET', 'HEAD'],
): boolean {
  if (allowed.includes(request.method ?? '')) return false;
  response.setHeader('allow', allowed.join(', '));
  respond(response, 405, { error: `Only ${allowed.join(' and ')}` });
  return true;
}
