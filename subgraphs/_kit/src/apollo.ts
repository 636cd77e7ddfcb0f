import { ApolloServer } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { createQuietLogger, type Logger } from '@tresse/logging';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { TresseError } from './errors.ts';
import { buildSchema, type SubgraphContext, type SubgraphDefinition } from './subgraph.ts';

/** Makes the Apollo Server of a subgraph: no landing page, no traces, no inner message in an answer. */
export function createApolloServer<Context extends SubgraphContext>(
  definition: SubgraphDefinition<Context>,
  logger: Logger,
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: buildSchema(definition),
    plugins: [
      // Nothing reads its header, and it watches every field that is resolved.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
    formatError: (formatted, error) => maskBug(formatted, error, logger),
    stringifyResult: (result) => JSON.stringify(result),
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    introspection: true,
    csrfPrevention: true,
    logger: createQuietLogger(logger, 'Apollo Server'),
  });
}

function maskBug(formatted: GraphQLFormattedError, error: unknown, logger: Logger): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const isBug = cause !== error && !(cause instanceof TresseError);
  const isInternal = formatted.extensions?.['code'] === 'INTERNAL_SERVER_ERROR' && !(cause instanceof TresseError);
  if (!isBug && !isInternal) return formatted;
  logger.error({ fields: listFields(error), err: cause }, 'a resolver failed');
  return { ...formatted, message: 'Internal error', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

/** Fields by their names: a path holds aliases, which callers choose. */
const listFields = (error: unknown): string[] =>
  error instanceof GraphQLError
    ? (error.nodes ?? []).flatMap((node) => (node.kind === 'Field' ? [node.name.value] : []))
    : [];
