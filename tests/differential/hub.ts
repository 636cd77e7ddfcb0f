import { readFileSync } from 'node:fs';
import { createGateway, readRoles, readSupergraph, type Supergraph } from '@tresse/gateway';
import { type DocumentNode, Kind, parse, print, visit } from 'graphql';
import type { Answer, Subgraph } from './subgraphs.ts';

const roles = readRoles(readFileSync(new URL('../../schema/roles.yaml', import.meta.url), 'utf8'));

/** The gateway over drawn subgraphs that it asks in its own process. */
export interface Hub {
  readonly supergraph: Supergraph;
  readonly answer: Answer;
  /** What it reported since it was last read: why answers of subgraphs were refused. */
  readReports(): string[];
}

/** Creates the gateway, from its caches to its checks of answers; only the connections are left out. */
export function createHub(supergraphSdl: string, subgraphs: readonly Subgraph[]): Hub {
  const supergraph = readSupergraph(declarePublic(supergraphSdl));
  const byName = new Map(subgraphs.map((subgraph) => [subgraph.name, subgraph]));
  const documents = new Map<string, DocumentNode>();
  const reports: string[] = [];
  const parseOnce = (text: string) => {
    const document = documents.get(text) ?? parse(text, { noLocation: true });
    documents.set(text, document);
    return document;
  };
  const gateway = createGateway({
    owners: {
      supergraph,
      registry: { members: new Map(), ownedTypes: new Set(), routes: new Map(), viewerTypes: new Set() },
      client: {
        async send({ name }, { body }) {
          const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
          const answer = await byName.get(name)?.answer(parseOnce(query), variables);
          return { body: JSON.parse(JSON.stringify(answer)) };
        },
        close: async () => undefined,
      },
      urls: new Map(),
      report: (owner, reason) => void reports.push(`${owner}: ${reason}`),
    },
    roles,
    denied: 'null',
    planCount: 100,
  });
  return {
    supergraph,
    readReports: () => reports.splice(0),
    answer(document, variables) {
      const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
      if (!operation) throw new Error('A document without an operation was drawn.');
      return gateway.answer({
        document,
        documentHash: print(document),
        operation,
        variables,
        caller: { ...roles.getRights('public'), subject: 'public' },
        requestId: 'differential',
        signal: new AbortController().signal,
        mayExplore: true,
        planDetail: null,
      });
    },
  };
}

/** Declares every type public: what nothing declares is read by nobody. */
function declarePublic(sdl: string): string {
  const [type] = parse('type T @policy(policies: [["public"]]) { f: Int }').definitions;
  const directives = type?.kind === Kind.OBJECT_TYPE_DEFINITION ? (type.directives ?? []) : [];
  return print(
    visit(parse(sdl), {
      ObjectTypeDefinition: (node) => ({ ...node, directives: [...(node.directives ?? []), ...directives] }),
    }),
  );
}
