import { GraphQLError } from 'graphql';

/** Every code that the gateway itself gives to an error. */
export type ErrorCode =
  | 'BAD_REQUEST'
  | 'BAD_USER_INPUT'
  | 'BUDGET_EXCEEDED'
  | 'DOCUMENT_NOT_REGISTERED'
  | 'DOCUMENT_UNKNOWN'
  | 'EXPORT_INCOMPLETE'
  | 'FORBIDDEN'
  | 'GRAPHQL_PARSE_FAILED'
  | 'IDENTITY_PROVIDER_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR'
  | 'INTROSPECTION_REFUSED'
  | 'NOT_A_TABLE'
  | 'ORIGIN_REFUSED'
  | 'OVERLOADED'
  | 'PLAN_NOT_SUPPORTED'
  | 'RATE_LIMITED'
  | 'SUBGRAPH_ANSWER_REFUSED'
  | 'SUBGRAPH_ERROR'
  | 'SUBGRAPH_TIMEOUT'
  | 'SUBGRAPH_UNAVAILABLE'
  | 'UNAUTHENTICATED'
  | 'UNKNOWN_ASSOCIATION';

/** Where an error happened in the response; indices are numbers. */
export type ResponsePath = readonly (string | number)[];

/** Creates an error that people may read: a stable code, a safe message, a response path where there is one. */
export function createError(
  code: ErrorCode,
  message: string,
  details: { path?: ResponsePath | null; extensions?: Record<string, unknown> } = {},
): GraphQLError {
  return new GraphQLError(message, {
    path: details.path ?? null,
    extensions: { code, ...details.extensions },
  });
}

/** Creates the refusal of an operation whose plan holds what the executor does not know. */
export function refusePlan(what: string, cause?: unknown): GraphQLError {
  const message = `The hub cannot answer this operation: its plan needs ${what}.`;
  return new GraphQLError(message, {
    extensions: { code: 'PLAN_NOT_SUPPORTED' satisfies ErrorCode },
    ...(cause instanceof Error && { originalError: cause }),
  });
}

/** The path without list indices, as one string: the name of a place whatever item it is in. */
export function placeOf(path: ResponsePath): string {
  return path.filter((segment) => typeof segment === 'string').join('.');
}
