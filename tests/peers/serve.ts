import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { load } from './load.ts';

interface ApolloServerModule {
  ApolloServer: new (options: { gateway: unknown }) => object;
}

interface StandaloneModule {
  startStandaloneServer(server: object, options: object): Promise<{ url: string }>;
}

interface ApolloGatewayModule {
  ApolloGateway: new (options: { supergraphSdl: string }) => unknown;
}

/** Serves stock Apollo Server over stock `@apollo/gateway`; gives the address of its GraphQL endpoint. */
export async function serveApollo(supergraphSdl: string): Promise<string> {
  const { ApolloGateway } = await load<ApolloGatewayModule>('@apollo/gateway');
  const { ApolloServer } = await load<ApolloServerModule>('@apollo/server');
  const { startStandaloneServer } = await load<StandaloneModule>('@apollo/server/standalone');
  const server = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl }) });
  return (await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } })).url;
}

/** Serves Hive Gateway, with its planner in JavaScript or the one in Rust; gives the address of its GraphQL endpoint. */
export async function serveHive(supergraph: string, planner: 'js' | 'rust'): Promise<string> {
  const { createGatewayRuntime } = await load<{ createGatewayRuntime(options: object): RequestListener }>(
    '@graphql-hive/gateway-runtime',
  );
  const transport = await load<{ default: unknown }>('@graphql-mesh/transport-http');
  const rust = planner === 'rust' && (await load<{ unifiedGraphHandler: unknown }>('@graphql-hive/router-runtime'));
  const runtime = createGatewayRuntime({
    supergraph,
    transports: { http: transport.default },
    logging: false,
    ...(rust && { unifiedGraphHandler: rust.unifiedGraphHandler }),
  });
  const server = createServer(runtime);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}
