import { buildSubgraphSchema } from '@apollo/subgraph';
import { composeServices } from '@theguild/federation-composition';
import { type ExecutionResult, graphql, parse, print } from 'graphql';
import { createHub } from '../differential/hub.ts';

type Resolvers = Record<
  string,
  Record<string, (value: Record<string, unknown>, args?: Record<string, unknown>) => unknown>
>;

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@external", "@shareable", "@interfaceObject"])`;

/** Makes a gateway over small subgraphs: their SDL with the values of their fields. Throws where their graph is refused. */
export function connect(...parts: readonly (readonly [sdl: string, resolvers: Resolvers])[]) {
  const named = parts.map(([sdl, resolvers], index) => ({
    name: `s${index}`,
    sdl,
    resolvers,
    typeDefs: parse(`${link} ${sdl}`),
  }));
  const composed = composeServices(named.map(({ name, typeDefs }) => ({ name, typeDefs, url: `http://${name}` })));
  if (composed.errors) throw new Error(composed.errors.map(({ message }) => message).join('\n'));
  const subgraphs = named.map(({ name, sdl, typeDefs, resolvers }) => {
    const schema = buildSubgraphSchema([{ typeDefs, resolvers }]);
    const answer = (document: ReturnType<typeof parse>, variableValues: Readonly<Record<string, unknown>>) =>
      graphql({ schema, source: print(document), variableValues });
    return { name, sdl, answer };
  });
  const hub = createHub(composed.supergraphSdl, subgraphs);
  return async (query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<ExecutionResult> =>
    JSON.parse(JSON.stringify(await hub.answer(parse(query), variables)));
}
