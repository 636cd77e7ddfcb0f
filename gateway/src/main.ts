import { readEnvironment, readNamedFile } from './environment.ts';
import { startGateway } from './start-gateway.ts';

const environment = readEnvironment();
const { OIDC_ISSUER: issuer, OIDC_JWKS_URL: jwksUrl, OIDC_AUDIENCE: audience } = environment;

const gateway = await startGateway({
  host: environment.HOST,
  port: environment.PORT,
  supergraph: readNamedFile('SUPERGRAPH', environment.SUPERGRAPH),
  registry: JSON.parse(readNamedFile('REGISTRY', environment.REGISTRY)),
  documents: JSON.parse(readNamedFile('DOCUMENTS', environment.DOCUMENTS)),
  roles: readNamedFile('ROLES', environment.ROLES),
  clients: readNamedFile('CLIENTS', environment.CLIENTS),
  hubPrivateKey: environment.HUB_PRIVATE_KEY,
  subgraphUrls: environment.SUBGRAPH_URLS ?? {},
  issuer: issuer && jwksUrl ? { issuer, audience, jwksUrl } : null,
  developmentSignIn: environment.DEVELOPMENT_SIGN_IN ?? null,
  consoleFolder: environment.CONSOLE_FOLDER,
  drainMs: 500,
  requestTimeoutMs: environment.REQUEST_TIMEOUT_MS,
  subgraphTimeoutMs: environment.SUBGRAPH_TIMEOUT_MS,
  limits: environment.LIMITS ?? {},
  isProduction: environment.NODE_ENV === 'production',
  logLevel: environment.LOG_LEVEL,
});

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
