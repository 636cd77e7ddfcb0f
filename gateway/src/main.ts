import { createLogger } from '@tresse/logging';
import { followBundle } from './bundle/follow-bundle.ts';
import { readBundle, readBundleList } from './bundle/read-bundle.ts';
import { createTrial } from './bundle/trial.ts';
import { readEnvironment } from './environment.ts';
import { defaultLimits } from './limits.ts';
import { serveMetrics } from './metrics/serve-metrics.ts';
import { startGateway } from './start-gateway.ts';

const environment = readEnvironment();
const { OIDC_ISSUER: issuer, OIDC_JWKS_URL: jwksUrl, OIDC_AUDIENCE: audience } = environment;
const folder = environment.SCHEMA_FOLDER;
const list = readBundleList(folder);
const limits = { ...defaultLimits, ...environment.LIMITS };

const gateway = await startGateway({
  host: environment.HOST,
  port: environment.PORT,
  ...readBundle(folder, list),
  hubPrivateKey: environment.HUB_PRIVATE_KEY,
  subgraphUrls: environment.SUBGRAPH_URLS ?? {},
  issuer: issuer && jwksUrl ? { issuer, audience, jwksUrl } : null,
  developmentSignIn: environment.DEVELOPMENT_SIGN_IN ?? null,
  consoleFolder: environment.CONSOLE_FOLDER,
  drainMs: 500,
  requestTimeoutMs: environment.REQUEST_TIMEOUT_MS,
  subgraphTimeoutMs: environment.SUBGRAPH_TIMEOUT_MS,
  limits,
  rateLimitDatabaseUrl: environment.RATE_LIMIT_DATABASE_URL,
  ...(environment.ACCEPTS_ANY_DOCUMENT && { acceptsAnyDocument: environment.ACCEPTS_ANY_DOCUMENT === 'true' }),
  isProduction: environment.NODE_ENV === 'production',
  logLevel: environment.LOG_LEVEL,
});

followBundle(folder, {
  list,
  tryBundle: createTrial(limits),
  serve: gateway.serve,
  logger: createLogger('gateway', environment.LOG_LEVEL),
  countGraph: gateway.metrics.countGraph,
});

if (environment.METRICS_PORT !== undefined) await serveMetrics(gateway.metrics, environment.METRICS_PORT);

let isStopping = false;

async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  await gateway.stop();
  process.exit(0);
}

process.on('SIGTERM', stop);
process.on('SIGINT', stop);
// The launcher that started this process is gone: nobody else would stop it.
process.on('disconnect', stop);
