import { createLogger } from '@tresse/logging';
import { createOwnCounts, createRateLimit } from './admission/rate-limit.ts';
import { openSharedCounts, type SharedCounts } from './admission/shared-counts.ts';
import { createVerification } from './admission/verify-token.ts';
import type { Bundle } from './bundle/bundle.ts';
import { readGraph } from './bundle/read-graph.ts';
import { createDoors, type Ground } from './create-doors.ts';
import type { GatewaySettings } from './gateway-settings.ts';
import { defaultLimits, type Limits, limitsOf } from './limits.ts';
import { createMetrics, type Metrics } from './metrics/metrics.ts';
import { startServer } from './server.ts';
import { createSubgraphClient } from './subgraph-client/client.ts';
import { shareRequests } from './subgraph-client/share-requests.ts';
import { createTokenSigner } from './subgraph-client/sign-token.ts';

/** A gateway that answers. */
export interface RunningGateway {
  /** Of the GraphQL endpoint. */
  readonly url: string;
  readonly metrics: Metrics;
  /** Serves another bundle from now on; what is under way ends on the last one. Throws, and changes nothing, for a bad one. */
  serve(bundle: Bundle): Promise<void>;
  /** Drains within 10 s and closes. */
  stop(): Promise<void>;
}

const graceMs = 8_000;
/** Enough for the connections that wait to be accepted. */
const shortestDrainMs = 20;

/** Starts a gateway; throws when the supergraph, the registry or the key do not fit. */
export async function startGateway(settings: GatewaySettings): Promise<RunningGateway> {
  const pages = readPageSettings(settings);
  const shared = settings.rateLimitDatabaseUrl ? await openSharedCounts(settings.rateLimitDatabaseUrl) : null;
  const ground = createGround(settings, shared);
  let doors = await createDoors(await readGraph(settings), ground);
  const server = await startServer({
    host: settings.host ?? '127.0.0.1',
    port: settings.port ?? 4000,
    doors: () => doors,
    requestsAtOnce: ground.limits.requestsAtOnce,
    ...pages,
    report: ground.report,
    countRequest: ground.metrics.countRequest,
  });
  return {
    url: `${server.url}/graphql`,
    metrics: ground.metrics,
    async serve(bundle) {
      // The last doors are not closed: requests that found them are still on their way through.
      doors = await createDoors(await readGraph(bundle), ground);
    },
    async stop() {
      await server.stop(graceMs, settings.drainMs ?? shortestDrainMs);
      await doors.door.apollo.stop();
      await ground.client.close();
      await shared?.close();
    },
  };
}

function createGround(settings: GatewaySettings, shared: SharedCounts | null): Ground {
  const logger = createLogger('gateway', settings.logLevel ?? 'info');
  const limits = { ...defaultLimits, ...settings.limits };
  return {
    client: createClient(settings, limits),
    urls: new Map(Object.entries(settings.subgraphUrls ?? {})),
    verifyToken: settings.issuer ? createVerification(settings.issuer) : null,
    limitRate: createRateLimit(shared?.counts ?? createOwnCounts(), (role) => limitsOf(limits, role).requestsPerMinute),
    limits,
    denied: settings.denied ?? 'null',
    isProduction: settings.isProduction ?? true,
    acceptsAnyDocument: settings.acceptsAnyDocument ?? settings.isProduction === false,
    timeoutMs: settings.requestTimeoutMs ?? 10_000,
    now: settings.now ?? (() => new Date()),
    logger,
    metrics: createMetrics(),
    report: (error, requestId) => logger.error({ err: error, requestId }, 'a request failed'),
  };
}

function createClient({ hubPrivateKey, subgraphTimeoutMs }: GatewaySettings, limits: Limits) {
  const bounds = {
    timeoutMs: subgraphTimeoutMs ?? 5_000,
    answerBytes: limits.answerBytes,
    waiting: limits.waitingRequests,
    failures: limits.failures,
    pauseMs: limits.pauseMs,
  };
  return shareRequests(createSubgraphClient(createTokenSigner(hubPrivateKey), bounds));
}

/** What the pages are served with; throws for ready-made people in production. */
function readPageSettings({ developmentSignIn, consoleFolder, isProduction = true }: GatewaySettings) {
  const signIn = developmentSignIn ?? null;
  if (signIn && isProduction)
    throw new Error('DEVELOPMENT_SIGN_IN gives anybody any role: it is refused with NODE_ENV=production.');
  const connectTo = signIn ? [new URL(signIn.tokenUrl).origin] : [];
  return { signIn, pages: { folder: consoleFolder ?? null, connectTo } };
}
