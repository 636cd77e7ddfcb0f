import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import { createBudgetError } from '../admission/budgets.ts';
import type { IdentifyCaller } from '../admission/callers.ts';
import type { Documents } from '../admission/documents.ts';
import { findDocument } from '../admission/find-document.ts';
import { type MayAsk, refuseDocument } from '../admission/may-ask.ts';
import type { RegisteredDocuments } from '../admission/registered-documents.ts';
import { createError } from '../errors.ts';
import type { RequestContext } from './apollo.ts';
import { readParameters, writeSource } from './graphql-parameters.ts';
import { readRequestBody } from './read-request-body.ts';
import { createSignal, identify, readSearch } from './request.ts';
import { respondWithErrors } from './respond.ts';

/** What it takes to answer a GraphQL request. */
export interface GraphqlDoor {
  readonly apollo: ApolloServer<RequestContext>;
  readonly identifyCaller: IdentifyCaller;
  readonly documents: Documents;
  readonly registered: RegisteredDocuments;
  readonly mayAsk: MayAsk;
  readonly bodyBytes: number;
  readonly timeoutMs: number;
}

/** Answers one request to `/graphql`: budgets, then the caller, then Apollo Server. */
export async function answerGraphql(
  door: GraphqlDoor,
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
): Promise<void> {
  response.setHeader('cache-control', 'no-store');
  const body = await readRequestBody(request, door.bodyBytes);
  if (body.kind === 'too-large') {
    return respondWithErrors(response, 413, createBudgetError('bodyBytes', body.bytes, door.bodyBytes));
  }
  if (body.kind === 'unreadable')
    return respondWithErrors(response, body.status, createError('BAD_REQUEST', body.message));
  const message = { body: body.kind === 'json' ? body.value : undefined, search: readSearch(request) };
  const found = findDocument(readParameters(body, message.search), door.registered);
  if ('refusal' in found) return respondWithErrors(response, found.status, found.refusal);
  const { source, isNamed } = found;
  const refusal = source === null ? null : door.documents.findRefusal(source);
  if (refusal) return respondWithErrors(response, statusFor(request, 400, String(refusal.extensions['code'])), refusal);
  const caller = await identify(door.identifyCaller, request, response);
  if (!caller) return;
  if (source !== null && !door.mayAsk(caller, source)) return respondWithErrors(response, 403, refuseDocument());
  const context = { caller, requestId, signal: createSignal(response, door.timeoutMs) };
  const answer = await door.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method?.toUpperCase() ?? 'GET',
      headers: readHeaders(request),
      ...(source !== null && isNamed ? writeSource(message, source) : message),
    },
    context: () => Promise.resolve(context),
  });
  if (response.destroyed) return;
  const text = answer.body.kind === 'complete' ? answer.body.string : '';
  response.writeHead(statusFor(request, answer.status ?? 200, text), [...answer.headers].flat());
  response.end(text);
}

/** Codes of documents and variables that are wrong in themselves. */
const ofTheDocument = /GRAPHQL_PARSE_FAILED|GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT/;

/** Who takes JSON alone reads a status other than 200 as no answer of GraphQL: so GraphQL over HTTP wants it. */
function statusFor({ headers }: IncomingMessage, status: number, said: string): number {
  return status === 400 && headers.accept === 'application/json' && ofTheDocument.test(said) ? 200 : status;
}

function readHeaders(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}
