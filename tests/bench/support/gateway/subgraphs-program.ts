import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, graphql, parse } from 'graphql';
import { createDraws } from './shop/draws.ts';
import { shop } from './shop/shop.ts';

/** How many requests came to all subgraphs so far, and how many of them were not answered from stored bytes. */
export interface Asked {
  readonly asked: number;
  readonly executed: number;
}

let asked = 0;
let executed = 0;

// Told by its parent the seed, it gives the addresses of the subgraphs; then it is asked for what it has counted.
process.on('message', async (message: number | 'asked') => {
  process.send?.(message === 'asked' ? { asked, executed } : await startSubgraphs(message));
});
process.on('disconnect', () => process.exit(0));

async function startSubgraphs(seed: number): Promise<Record<string, string>> {
  const draws = createDraws(seed);
  const urls: Record<string, string> = {};
  for (const [name, { typeDefs, createResolvers }] of Object.entries(shop)) {
    const subgraph = { typeDefs: parse(typeDefs), resolvers: createResolvers(draws) };
    // The cast of the kit, for the same reason: Apollo's own map of resolvers is looser.
    const schema = buildSubgraphSchema([subgraph] as Parameters<typeof buildSubgraphSchema>[0]);
    urls[name] = await listen(createCachedAnswer(schema));
  }
  return urls;
}

/** Executes a request the first time only: what is measured is who asks. */
function createCachedAnswer(schema: GraphQLSchema) {
  const stored = new Map<string, Buffer>();
  return async (request: IncomingMessage, response: ServerResponse) => {
    asked += 1;
    const body = await text(request);
    const bytes = stored.get(body) ?? (await execute(schema, body));
    stored.set(body, bytes);
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.byteLength }).end(bytes);
  };
}

async function execute(schema: GraphQLSchema, body: string): Promise<Buffer> {
  executed += 1;
  const { query, variables } = JSON.parse(body);
  return Buffer.from(JSON.stringify(await graphql({ schema, source: query, variableValues: variables })));
}

async function listen(answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}
