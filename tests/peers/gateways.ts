import { type DocumentNode, parse } from 'graphql';
import { load } from './load.ts';

/** What comes back of an operation. */
export interface PeerAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

/** Another gateway over a supergraph: asks it one operation. */
export interface Peer {
  ask(operation: string, variables?: Readonly<Record<string, unknown>>): Promise<PeerAnswer>;
  stop(): Promise<void>;
}

/** Answers in the place of a subgraph, without HTTP. */
export type AskSubgraph = (
  name: string,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
) => PeerAnswer | Promise<PeerAnswer>;

interface SentRequest {
  readonly request: { readonly query: string; readonly variables?: Readonly<Record<string, unknown>> };
}

interface ApolloPeer {
  ApolloGateway: new (options: {
    supergraphSdl: string;
    logger: object;
    buildService?: (service: { name: string }) => { process(sent: SentRequest): Promise<PeerAnswer> };
  }) => {
    load(): Promise<{ executor(context: object): Promise<PeerAnswer> }>;
    stop(): Promise<void>;
  };
}

const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** Starts stock `@apollo/gateway`. It refuses access declarations: compose without them. */
export async function startApolloGateway(supergraphSdl: string, askSubgraph?: AskSubgraph): Promise<Peer> {
  const { ApolloGateway } = await load<ApolloPeer>('@apollo/gateway');
  const buildService = ({ name }: { name: string }) => ({
    process: async ({ request }: SentRequest) =>
      (await askSubgraph?.(name, parse(request.query), request.variables ?? {})) ?? {},
  });
  const gateway = new ApolloGateway({ supergraphSdl, logger: silent, ...(askSubgraph && { buildService }) });
  const { executor } = await gateway.load();
  return {
    async ask(operation, variables = {}) {
      const document = parse(operation);
      const [definition] = document.definitions;
      return executor({
        request: { query: operation, variables },
        document,
        operation: definition,
        operationName: null,
        queryHash: operation,
        context: {},
        cache: { get: async () => undefined, set: async () => {}, delete: async () => true },
        overallCachePolicy: { restrict: () => {}, policyIfCacheable: () => null },
        metrics: {},
        schema: undefined,
      });
    },
    stop: () => gateway.stop(),
  };
}

interface HivePeer {
  createGatewayRuntime(options: object): {
    fetch(url: string, init: RequestInit): Promise<Response>;
    [Symbol.asyncDispose](): Promise<void>;
  };
}

/** Starts Hive Gateway. */
export async function startHiveGateway(supergraphSdl: string): Promise<Peer> {
  const { createGatewayRuntime } = await load<HivePeer>('@graphql-hive/gateway-runtime');
  const transport = await load<{ default: unknown }>('@graphql-mesh/transport-http');
  const gateway = createGatewayRuntime({
    supergraph: supergraphSdl,
    transports: { http: transport.default },
    logging: false,
    maskedErrors: false,
  });
  return {
    async ask(query) {
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ query });
      const response = await gateway.fetch('http://localhost/graphql', { method: 'POST', headers, body });
      return (await response.json()) as { data?: unknown };
    },
    stop: () => gateway[Symbol.asyncDispose](),
  };
}
