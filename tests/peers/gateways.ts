import { parse } from 'graphql';
import { load } from './load.ts';

/** Another gateway over a supergraph: asks it one operation. */
export interface Peer {
  ask(operation: string): Promise<{ data?: unknown; errors?: readonly { message: string }[] }>;
  stop(): Promise<void>;
}

interface ApolloPeer {
  ApolloGateway: new (options: {
    supergraphSdl: string;
  }) => {
    load(): Promise<{ executor(context: object): Promise<{ data?: unknown }> }>;
    stop(): Promise<void>;
  };
}

/** Starts stock `@apollo/gateway`. It refuses access declarations: compose without them. */
export async function startApolloGateway(supergraphSdl: string): Promise<Peer> {
  const { ApolloGateway } = await load<ApolloPeer>('@apollo/gateway');
  const gateway = new ApolloGateway({ supergraphSdl });
  const { executor } = await gateway.load();
  return {
    async ask(operation) {
      const document = parse(operation);
      const [definition] = document.definitions;
      return executor({
        request: { query: operation, variables: {} },
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
