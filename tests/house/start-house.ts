import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type GatewaySettings, startGateway } from '@tresse/gateway';
import { openDatabase } from '@tresse/kit';
import { createTestHub, createTestService, fixedClock, type TestHub, type TestService } from '@tresse/kit/testing';
import { createIssuer, describeSignIn, fetchToken } from '@tresse/scripts/issuer';
import type { Cluster } from '@tresse/scripts/postgres';
import { listStatisticsMembers, releaseDueQuarters } from '@tresse/statistics/collect';
import { createHouseDatabases, demonstrationDay } from './databases.ts';
import { type HouseSubgraph, startSubgraphs } from './start-subgraphs.ts';

const root = new URL('../../', import.meta.url);

/** Reads an operation of `schema/operations`, such as `public/who-is-in`. */
export const readOperation = (name: string): string =>
  readFileSync(new URL(`schema/operations/${name}.graphql`, root), 'utf8');

/** An answer of the gateway, as JSON. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[];
  readonly extensions?: Record<string, unknown>;
}

/** The whole house in this process, on the demonstration data. */
export interface House {
  readonly gatewayUrl: string;
  readonly issuerUrl: string;
  readonly hub: TestHub;
  /** With whose key the statistics service asks associations. */
  readonly statistics: TestService;
  readonly subgraphs: Readonly<Record<string, HouseSubgraph>>;
  /** Where its mail goes. */
  readonly mailFolder: string;
  /** Asks as a ready-made person of the development issuer; as nobody without one. */
  ask(operation: string, variables?: Record<string, unknown>, person?: string): Promise<Answer>;
  /** The same with the raw text of the answer. */
  askText(operation: string, variables?: Record<string, unknown>, person?: string): Promise<string>;
  /** Fetches what the gateway serves at a path, as a ready-made person; as nobody without one. */
  fetch(path: string, person?: string): Promise<Response>;
  stop(): Promise<void>;
}

const now = fixedClock(`${demonstrationDay}T09:00:00Z`);

/** Starts every subgraph, the development issuer and the gateway. `settings` change the gateway's. */
export async function startHouse(cluster: Cluster, settings: Partial<GatewaySettings> = {}): Promise<House> {
  const [hub, statistics] = [await createTestHub(), await createTestService('statistics')];
  const databases = await createHouseDatabases(cluster);
  const mailFolder = await mkdtemp(join(tmpdir(), 'tresse-mail-'));
  const subgraphs = await startSubgraphs({ hub, statistics, now }, databases, mailFolder);
  const subgraphUrls = Object.fromEntries(Object.entries(subgraphs).map(([name, { url }]) => [name, url]));
  await releaseStatistics(databases['statistics'] ?? '', statistics, subgraphUrls);
  const allowedOrigins: string[] = [];
  const issuer = await listen(await createIssuer(allowedOrigins));
  const issuerUrl = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}`;
  const gateway = await startGateway({
    port: 0,
    supergraph: readFileSync(new URL('schema/supergraph.graphql', root), 'utf8'),
    registry: JSON.parse(readFileSync(new URL('schema/registry.json', root), 'utf8')),
    roles: readFileSync(new URL('schema/roles.yaml', root), 'utf8'),
    documents: JSON.parse(readFileSync(new URL('schema/documents.json', root), 'utf8')),
    hubPrivateKey: hub.privateJwk,
    subgraphUrls,
    issuer: { issuer: issuerUrl, audience: 'tresse', jwksUrl: `${issuerUrl}/jwks.json` },
    isProduction: false,
    acceptsAnyDocument: true,
    developmentSignIn: settings.isProduction ? null : describeSignIn(issuerUrl),
    consoleFolder: fileURLToPath(new URL('gateway/console/dist/', root)),
    logLevel: 'silent',
    ...settings,
  });
  allowedOrigins.push(new URL(gateway.url).origin);
  const authorize = async (person?: string): Promise<Record<string, string>> =>
    person ? { authorization: `Bearer ${await fetchToken(issuerUrl, person)}` } : {};
  const askText = async (query: string, variables: Record<string, unknown> = {}, person?: string) => {
    const headers = { 'content-type': 'application/json', ...(await authorize(person)) };
    const body = JSON.stringify({ query, variables, extensions: { queryPlan: true } });
    return (await fetch(gateway.url, { method: 'POST', headers, body })).text();
  };
  return {
    gatewayUrl: gateway.url,
    issuerUrl,
    hub,
    statistics,
    subgraphs,
    mailFolder,
    askText,
    ask: async (...question) => JSON.parse(await askText(...question)) as Answer,
    fetch: async (path, person) => fetch(new URL(path, gateway.url), { headers: await authorize(person) }),
    async stop() {
      issuer.close();
      issuer.closeAllConnections();
      await gateway.stop();
      await Promise.all(Object.values(subgraphs).map((subgraph) => subgraph.stop()));
      await rm(mailFolder, { recursive: true });
    },
  };
}

/** Releases what is due on the demonstration's day. The SQL that this takes is counted for nobody. */
async function releaseStatistics(
  databaseUrl: string,
  { sign }: TestService,
  urls: Record<string, string>,
): Promise<void> {
  const registry = JSON.parse(readFileSync(new URL('schema/registry.json', root), 'utf8'));
  const database = openDatabase(databaseUrl, { poolSize: 2 });
  const collecting = { db: database.db, members: listStatisticsMembers(registry, urls), sign, now };
  await releaseDueQuarters(collecting, demonstrationDay);
  await database.close();
}

async function listen(server: Server): Promise<Server> {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server;
}
