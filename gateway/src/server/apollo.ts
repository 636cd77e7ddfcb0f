import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { Caller } from '../access/caller.ts';
import type { Roles } from '../access/roles.ts';
import type { Documents } from '../admission/documents.ts';
import { createError } from '../errors.ts';
import type { Gateway } from '../gateway.ts';
import type { Supergraph } from '../supergraph/read-supergraph.ts';

/** What each request carries through Apollo Server. */
export interface RequestContext {
  readonly caller: Caller;
  readonly requestId: string;
  readonly signal: AbortSignal;
}

type GatewayInterface = ApolloServerOptionsWithGateway<RequestContext>['gateway'];
type DocumentStore = NonNullable<ApolloServerOptionsWithGateway<RequestContext>['documentStore']>;
type Executor = NonNullable<Awaited<ReturnType<GatewayInterface['load']>>['executor']>;

/** How the door behaves. */
export interface ApolloSettings {
  readonly gateway: Gateway;
  readonly supergraph: Supergraph;
  readonly roles: Roles;
  /** In production, the schema and plans without figures are shown to the roles that explore, and to nobody else. */
  readonly isProduction: boolean;
  readonly documents: Documents;
  readonly tokens: number;
  readonly logger: NonNullable<ApolloServerOptionsWithGateway<RequestContext>['logger']>;
}

/** Creates the Apollo Server in front of our own gateway: it takes the parsed document, the gateway answers. */
export function createApolloServer(settings: ApolloSettings): ApolloServer<RequestContext> {
  const { isProduction, documents, tokens, logger } = settings;
  return new ApolloServer<RequestContext>({
    gateway: createGatewayInterface(settings),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: isProduction,
    persistedQueries: false,
    plugins: [ApolloServerPluginCacheControlDisabled()],
    documentStore: createDocumentStore(documents),
    stopOnTerminationSignals: false,
    stringifyResult: JSON.stringify,
    parseOptions: { maxTokens: tokens, noLocation: true },
    nodeEnv: 'production',
    apollo: {},
    logger,
  });
}

/** Apollo Server's key ends with the hash of the source. What is not valid it reads again, to tell why in its own words. */
function createDocumentStore(documents: Documents): DocumentStore {
  return {
    get: async (key) => documents.findValid(key.slice(-64)) ?? undefined,
    set: async () => undefined,
    delete: async () => undefined,
  };
}

function createGatewayInterface(settings: ApolloSettings): GatewayInterface {
  const { supergraph } = settings;
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: supergraph.schema, coreSupergraphSdl: supergraph.sdl });
      return () => undefined;
    },
    load: () => Promise.resolve({ executor: createExecutor(settings) }),
    stop: () => Promise.resolve(),
  };
}

function createExecutor({ gateway, supergraph, roles, isProduction }: ApolloSettings): Executor {
  return (request) => {
    const { operation } = request;
    if (!operation || !supergraph.schema.getRootType(operation.operation)) {
      const message = 'The document has no operation that this graph answers.';
      return Promise.resolve({
        errors: [createError('BAD_REQUEST', message, { extensions: { http: { status: 400 } } })],
      });
    }
    const { caller, requestId, signal } = request.context as RequestContext;
    const mayExplore = !isProduction || roles.canExplore(caller.role);
    return gateway.answer({
      document: request.document,
      documentHash: request.queryHash,
      operation,
      variables: request.request.variables ?? {},
      caller,
      requestId,
      signal,
      mayExplore,
      planDetail: request.request.extensions?.['queryPlan'] === true ? (isProduction ? 'owners' : 'figures') : null,
    });
  };
}
