import type { ServerResponse } from 'node:http';
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
