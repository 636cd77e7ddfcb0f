import { ApolloServer } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError } from 'graphql';
import { TresseError } from './errors.ts';
import type { Logger } from './logger.ts';
import { buildSchema, type SubgraphContext, type SubgraphDefinition } from './subgraph.ts';

/** Makes the Apollo Server of a subgraph: no landing page, no traces, no inner message in an answer. */
export function createApolloServer<Context extends SubgraphContext>(
  definition: SubgraphDefinition<Context>,
  logger: Logger,
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: buildSchema(definition),
    plugins: [ApolloServerPluginInlineTraceDisabled(), ApolloServerPluginLandingPageDisabled()],
    formatError: (formatted, error) => maskBug(formatted, error, logger),
    stringifyResult: (result) => JSON.stringify(result),
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    introspection: true,
    csrfPrevention: true,
    logger,
  });
}

function maskBug(formatted: GraphQLFormattedError, error: unknown, logger: Logger): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const isBug = cause !== error && !(cause instanceof TresseError);
  const isInternal = formatted.extensions?.['code'] === 'INTERNAL_SERVER_ERROR' && !(cause instanceof TresseError);
  if (!isBug && !isInternal) return formatted;
  logger.error({ path: formatted.path, stack: stackWithoutMessage(cause) }, 'a resolver failed');
  return { ...formatted, message: 'Internal error', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

/** Messages of database errors hold values, so possibly people: only the kind of error and its places are logged. */
function stackWithoutMessage(cause: unknown): string {
  if (!(cause instanceof Error)) return typeof cause;
  const places = (cause.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return [cause.name, ...places].join('\n');
}
