import { readFileSync } from 'node:fs';
import { composeServices } from '@theguild/federation-composition';
import { createGateway, readRegistry, readRoles, readSupergraph } from '@tresse/gateway';
import { type ExecutionResult, Kind, parse } from 'graphql';

const root = new URL('../../../../', import.meta.url);
const roles = readRoles(readFileSync(new URL('schema/roles.yaml', root), 'utf8'));
const noAssociations = { contractVersion: 1, members: [], ownedTypes: [], routes: {} };

/** Answers a request to a subgraph: the text of its body. */
export type Answer = (subgraph: string, body: string) => string;

/** Asks the engine one thing again and again, and gives what people would be sent. */
export type Ask = () => Promise<string>;

/** The engine over a graph whose subgraphs answer in its own process, from a store of texts; connections are left out. */
export function createAsk(sdl: string, answer: Answer, query: string, registry: unknown = noAssociations): Ask {
  const supergraph = readSupergraph(sdl);
  const stored = new Map<string, string>();
  const store = (subgraph: string, body: string) => {
    const key = `${subgraph} ${body}`;
    const text = stored.get(key) ?? answer(subgraph, body);
    stored.set(key, text);
    return text;
  };
  const gateway = createGateway({
    owners: {
      supergraph,
      registry: readRegistry(registry),
      client: {
        send: async ({ name }, { body }) => ({ body: JSON.parse(store(name, body)) }),
        close: async () => undefined,
      },
      urls: new Map(),
      report: (owner, reason) => {
        throw new Error(`${owner}: ${reason}`);
      },
    },
    roles,
    denied: 'null',
    planCount: 10,
  });
  const document = parse(query, { noLocation: true });
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('There is no operation.');
  const caller = { ...roles.getRights('public'), subject: 'public' };
  const request = { document, documentHash: query, operation, variables: {}, caller, requestId: 'growth' };
  const rest = { signal: new AbortController().signal, mayExplore: false, planDetail: null };
  return async () => checkWhole(await gateway.answer({ ...request, ...rest }));
}

function checkWhole(result: ExecutionResult): string {
  if (result.errors) throw new Error(`Not everything was answered: ${result.errors[0]?.message}`);
  return JSON.stringify(result);
}

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@policy"])';

/** Composes subgraphs, by name; every type of theirs is public. */
export function compose(subgraphs: Readonly<Record<string, string>>): string {
  const composed = composeServices(
    Object.entries(subgraphs).map(([name, sdl]) => {
      const open = sdl.replaceAll(/^type (\w+)([^{]*)\{/gm, 'type $1$2 @policy(policies: [["public"]]) {');
      return { name, url: `http://${name}`, typeDefs: parse(`${link}\n${open}`) };
    }),
  );
  if (composed.errors) throw new Error(composed.errors.map(({ message }) => message).join('\n'));
  return composed.supergraphSdl;
}
