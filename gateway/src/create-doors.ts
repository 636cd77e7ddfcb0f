import { setImmediate as letOthersRun } from 'node:timers/promises';
import { createQuietLogger, type Logger } from '@tresse/logging';
import { createCallerCheck } from './admission/callers.ts';
import { createCostCheck } from './admission/cost-limits.ts';
import { createDocuments } from './admission/documents.ts';
import { createMayAsk } from './admission/may-ask.ts';
import type { LimitRate } from './admission/rate-limit.ts';
import type { VerifyToken } from './admission/verify-token.ts';
import { createAskAboutLink } from './answer-page/ask-about-link.ts';
import { createRunRegistered } from './answer-page/run-registered.ts';
import type { Graph } from './bundle/read-graph.ts';
import { createExports } from './exports/exports.ts';
import { createGateway } from './gateway.ts';
import { limitCost } from './limit-cost.ts';
import { type Limits, limitsOf } from './limits.ts';
import type { Metrics } from './metrics/metrics.ts';
import { associationsSubgraph } from './ownership/ask-owners.ts';
import { createApolloServer } from './server/apollo.ts';
import { createSubgraphCheck } from './server/check-subgraphs.ts';
import type { Doors } from './server.ts';
import type { SubgraphClient } from './subgraph-client/client.ts';
import { readCosts } from './supergraph/read-costs.ts';

/** What doors stand on, whatever graph they lead to. */
export interface Ground {
  readonly client: SubgraphClient;
  /** Addresses that replace those of the graph, by subgraph name or slug. */
  readonly urls: ReadonlyMap<string, string>;
  readonly verifyToken: VerifyToken | null;
  readonly limitRate: LimitRate;
  readonly limits: Limits;
  readonly denied: 'null' | 'refuse';
  readonly isProduction: boolean;
  /** Whether everybody may ask what is not registered. */
  readonly acceptsAnyDocument: boolean;
  readonly timeoutMs: number;
  readonly now: () => Date;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly report: (error: unknown, requestId: string) => void;
}

/** Creates the doors to one graph. */
export async function createDoors(graph: Graph, ground: Ground): Promise<Doors> {
  const { supergraph, registry, registered, roles, clients } = graph;
  const { client, urls, limits, denied, isProduction, timeoutMs, logger, metrics } = ground;
  const report = (subgraph: string, reason: string, requestId: string) => {
    logger.warn({ subgraph, reason, requestId }, 'no usable answer');
    metrics.countLoss(subgraph);
  };
  const owners = { supergraph, registry, client, urls, report };
  // Throws for a role that the hub does not know: its limits would hold for nobody.
  for (const role of Object.keys(limits.roles ?? {})) roles.getRights(role);
  const source = { schema: supergraph.schema, costs: readCosts(supergraph.document) };
  const gateway = limitCost(
    createGateway({ owners, roles, denied, planCount: 1000, countPreparation: metrics.countPreparation }),
    createCostCheck(source, (role) => limitsOf(limits, role)),
  );
  const documents = createDocuments(supergraph.schema, limits);
  const quiet = createQuietLogger(logger, 'Apollo Server');
  const { tokens, bodyBytes } = limits;
  const apollo = createApolloServer({ gateway, supergraph, roles, isProduction, documents, tokens, logger: quiet });
  // The planner and Apollo Server each take their time.
  await letOthersRun();
  await apollo.start();
  const identifyCaller = ground.limitRate(createCallerCheck(ground.verifyToken, roles, clients));
  const runExport = createExports({ registered, schema: supergraph.schema, documents, gateway });
  const mayAsk = createMayAsk(registered, roles, ground.acceptsAnyDocument);
  const ask = createAskAboutLink(createRunRegistered({ registered, documents, gateway, roles }));
  return {
    door: { apollo, identifyCaller, documents, registered, mayAsk, bodyBytes, timeoutMs },
    exportDoor: { runExport, identifyCaller, timeoutMs, now: ground.now },
    answerLinkDoor: { ask, timeoutMs, report: ground.report },
    clients,
    checkSubgraphs: createSubgraphCheck(listUrls(graph, urls)),
  };
}

/** Where everybody answers: the subgraphs, with the associations in the place of the one that stands for them. */
function listUrls({ supergraph, registry }: Graph, replaced: ReadonlyMap<string, string>): Map<string, string> {
  const members = [...registry.members.values()].map(({ slug, url }) => [slug, url] as const);
  const subgraphs = [...supergraph.urls].filter(([name]) => name !== associationsSubgraph);
  return new Map([...subgraphs, ...members].map(([name, url]) => [name, replaced.get(name) ?? url]));
}
