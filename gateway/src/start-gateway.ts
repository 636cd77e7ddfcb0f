import { createLogger, createQuietLogger } from '@tresse/logging';
import { readRoles } from './access/roles.ts';
import { createCallerCheck } from './admission/callers.ts';
import { readClients } from './admission/clients.ts';
import { createDocuments } from './admission/documents.ts';
import { limitRate } from './admission/rate-limit.ts';
import { readRegisteredDocuments } from './admission/registered-documents.ts';
import { createAskAboutLink } from './answer-page/ask-about-link.ts';
import { createRunRegistered } from './answer-page/run-registered.ts';
import { createExports } from './exports/exports.ts';
import { createGateway } from './gateway.ts';
import type { GatewaySettings } from './gateway-settings.ts';
import { defaultLimits } from './limits.ts';
import { associationsSubgraph } from './ownership/ask-owners.ts';
import { createApolloServer } from './server/apollo.ts';
import { createSubgraphCheck } from './server/check-subgraphs.ts';
import { startServer } from './server.ts';
import { createSubgraphClient } from './subgraph-client/client.ts';
import { shareRequests } from './subgraph-client/share-requests.ts';
import { createTokenSigner } from './subgraph-client/sign-token.ts';
import { readSupergraph, type Supergraph } from './supergraph/read-supergraph.ts';
import { type Registry, readRegistry } from './supergraph/registry.ts';

/** A gateway that answers. */
export interface RunningGateway {
  /** Of the GraphQL endpoint. */
  readonly url: string;
  /** Drains within 10 s and closes. */
  stop(): Promise<void>;
}

const graceMs = 8_000;
/** Enough for the connections that wait to be accepted. */
const shortestDrainMs = 20;

/** Starts a gateway; throws when the supergraph, the registry or the key do not fit. */
export async function startGateway(settings: GatewaySettings): Promise<RunningGateway> {
  const isProduction = settings.isProduction ?? true;
  const pages = readPageSettings(settings, isProduction);
  const logger = createLogger('gateway', settings.logLevel ?? 'info');
  const supergraph = readSupergraph(settings.supergraph);
  const registry = readRegistry(settings.registry);
  const roles = readRoles(settings.roles);
  const limits = { ...defaultLimits, ...settings.limits };
  const sign = createTokenSigner(settings.hubPrivateKey);
  const bounds = {
    timeoutMs: settings.subgraphTimeoutMs ?? 5_000,
    answerBytes: limits.answerBytes,
    waiting: limits.waitingRequests,
    failures: limits.failures,
    pauseMs: limits.pauseMs,
  };
  const client = shareRequests(createSubgraphClient(sign, bounds));
  const urls = new Map(Object.entries(settings.subgraphUrls ?? {}));
  const report = (subgraph: string, reason: string, requestId: string) => {
    logger.warn({ subgraph, reason, requestId }, 'no usable answer');
  };
  const gateway = createGateway({
    owners: { supergraph, registry, client, urls, report },
    roles,
    denied: settings.denied ?? 'null',
    planCount: 1000,
  });
  const documents = createDocuments(supergraph.schema, limits);
  const apollo = createApolloServer({
    gateway,
    supergraph,
    roles,
    isProduction,
    documents,
    tokens: limits.tokens,
    logger: createQuietLogger(logger, 'Apollo Server'),
  });
  await apollo.start();
  const clients = readClients(settings.clients ?? 'clients: {}');
  const identifyCaller = limitRate(
    createCallerCheck(settings.issuer ?? null, roles, clients),
    limits.requestsPerMinute,
  );
  const timeoutMs = settings.requestTimeoutMs ?? 10_000;
  const registered = readRegisteredDocuments(settings.documents ?? { documents: [] });
  const runRegistered = createRunRegistered({ registered, documents, gateway, roles });
  const reportFailure = (error: unknown, requestId: string) =>
    logger.error({ err: error, requestId }, 'a request failed');
  const server = await startServer({
    host: settings.host ?? '127.0.0.1',
    port: settings.port ?? 4000,
    door: { apollo, identifyCaller, documents, bodyBytes: limits.bodyBytes, timeoutMs },
    exportDoor: {
      runExport: createExports({ registered, schema: supergraph.schema, documents, gateway }),
      identifyCaller,
      timeoutMs,
      now: settings.now ?? (() => new Date()),
    },
    answerLinkDoor: { ask: createAskAboutLink(runRegistered), timeoutMs, report: reportFailure },
    clients,
    requestsAtOnce: limits.requestsAtOnce,
    checkSubgraphs: createSubgraphCheck(listUrls(supergraph, registry, urls)),
    ...pages,
    report: reportFailure,
  });
  return {
    url: `${server.url}/graphql`,
    async stop() {
      await server.stop(graceMs, settings.drainMs ?? shortestDrainMs);
      await apollo.stop();
      await client.close();
    },
  };
}

/** What the pages are served with; throws for ready-made people in production. */
function readPageSettings({ developmentSignIn, consoleFolder }: GatewaySettings, isProduction: boolean) {
  const signIn = developmentSignIn ?? null;
  if (signIn && isProduction)
    throw new Error('DEVELOPMENT_SIGN_IN gives anybody any role: it is refused with NODE_ENV=production.');
  const connectTo = signIn ? [new URL(signIn.tokenUrl).origin] : [];
  return { signIn, pages: { folder: consoleFolder ?? null, connectTo } };
}

/** Where everybody answers: the subgraphs, with the associations in the place of the one that stands for them. */
function listUrls(
  supergraph: Supergraph,
  registry: Registry,
  replaced: ReadonlyMap<string, string>,
): Map<string, string> {
  const members = [...registry.members.values()].map(({ slug, url }) => [slug, url] as const);
  const subgraphs = [...supergraph.urls].filter(([name]) => name !== associationsSubgraph);
  return new Map([...subgraphs, ...members].map(([name, url]) => [name, replaced.get(name) ?? url]));
}
