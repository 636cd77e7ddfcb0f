import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Association, createAssociationSubgraph, defineAssociation, migrate } from '@tresse/association';
import { importAssociation } from '@tresse/association/import';
import { type Roles, readRoles, startGateway } from '@tresse/gateway';
import { createLogger, everything, openDatabase, type RunningSubgraph, startSubgraph } from '@tresse/kit';
import { createTestHub, type TestHub } from '@tresse/kit/testing';
import { importPartnership } from '@tresse/partnership/import';
import { listAssociations, loadAssociation } from '@tresse/scripts/associations';
import { composeSubgraphs, readHouse } from '@tresse/scripts/compose';
import { listMembers } from '@tresse/scripts/house';
import { type Cluster, createDatabase } from '@tresse/scripts/postgres';
import { sql } from 'drizzle-orm';
import { startIssuer } from '../execution/issuer.ts';
import { type AnyDefinition, listDefinitions } from '../house/definitions.ts';
import type { Asker } from './callers.ts';
import { writeAgreements, writeDelivery } from './deliveries.ts';

/** The associations of the world: those of the house, and one that does not exist. */
export const slugs = ['restos-du-coeur', 'secours-populaire', 'entraide'] as const;

/** A subgraph of the world: where it answers, its SDL, and its database as its program opens it. */
export interface WorldSubgraph {
  readonly name: string;
  readonly url: string;
  readonly typeDefs: string;
  readonly databaseUrl: string;
}

/** The gateway over three real associations and the real subgraphs of the Region, each on its own database. */
export interface World {
  readonly roles: Roles;
  readonly hub: TestHub;
  readonly subgraphs: readonly WorldSubgraph[];
  /** Asks the gateway, and gives the text of the answer. */
  askGateway(query: string, asker: Asker): Promise<string>;
  /** The token of somebody's identity provider. */
  authorize(asker: Asker): Promise<string | null>;
}

const root = new URL('../../', import.meta.url);
const logger = createLogger('isolation', 'silent');

/** Starts the world; `cleanup` ends it. */
export async function startWorld(cluster: Cluster, cleanup: AsyncDisposableStack): Promise<World> {
  const [hub, issuer, house] = [await createTestHub(), await startIssuer(), await readHouse()];
  cleanup.defer(() => issuer.stop());
  const associations = await defineAssociations();
  const members = associations.map((each) => ({ ...each, url: 'http://127.0.0.1:1/graphql' }));
  const composed = composeSubgraphs({ ...house, members, documents: [] });
  if (composed.supergraphSdl === null) throw new Error(JSON.stringify(composed.problems));
  const subgraphs: WorldSubgraph[] = [];
  for (const definition of await listRegion()) subgraphs.push(await startRegion(definition, { cluster, hub, cleanup }));
  for (const each of associations) subgraphs.push(await startMember(each, { cluster, hub, cleanup }));
  const roles = await readFile(new URL('schema/roles.yaml', root), 'utf8');
  const gateway = await startGateway({
    port: 0,
    supergraph: composed.supergraphSdl,
    registry: composed.registry,
    roles,
    hubPrivateKey: hub.privateJwk,
    subgraphUrls: Object.fromEntries(subgraphs.map(({ name, url }) => [name, url])),
    issuer: { issuer: issuer.url, audience: 'tresse', jwksUrl: `${issuer.url}/jwks` },
    isProduction: false,
    // Two hundred at once on two cores: who waits is answered, so that what is seen can be compared.
    subgraphTimeoutMs: 60_000,
    requestTimeoutMs: 60_000,
    logLevel: 'silent',
  });
  cleanup.defer(() => gateway.stop());
  const authorize: World['authorize'] = async ({ caller: { scopes: _, subject, ...claims } }) =>
    claims.role === 'public' ? null : `Bearer ${await issuer.sign({ ...claims, sub: subject })}`;
  return {
    roles: readRoles(roles),
    hub,
    subgraphs,
    authorize,
    async askGateway(query, asker) {
      const authorization = await authorize(asker);
      const headers = { 'content-type': 'application/json', ...(authorization && { authorization }) };
      return (await fetch(gateway.url, { method: 'POST', headers, body: JSON.stringify({ query }) })).text();
    },
  };
}

/** Those of the house with their own parts, but with the common words, in which the files of the world are written. */
async function defineAssociations(): Promise<Association[]> {
  const real = await Promise.all(listAssociations().map(loadAssociation));
  const known = real.map(({ slug, name, modules, ownSdl, ownResolvers }) =>
    defineAssociation({ slug, name, modules, ownSdl, ownResolvers }),
  );
  return [...known, defineAssociation({ slug: 'entraide', name: 'Entraide', modules: allModules })];
}

const allModules = ['PRESENCE', 'VOLUNTEERING', 'REFERRAL', 'STATISTICS'] as const;

interface Ground {
  readonly cluster: Cluster;
  readonly hub: TestHub;
  readonly cleanup: AsyncDisposableStack;
}

const listRegion = async (): Promise<AnyDefinition[]> => {
  const region = listMembers().filter(({ kind }) => kind === 'subgraph');
  return (await listDefinitions()).filter(({ name }) => region.some((member) => member.name === name));
};

async function startRegion(definition: AnyDefinition, ground: Ground): Promise<WorldSubgraph> {
  const folder = listMembers().find(({ name }) => name === definition.name)?.folder ?? '';
  const { migrate: migrateRegion } = (await import(join(folder, 'src', 'migrate.ts'))) as { migrate: typeof migrate };
  return start(definition, migrateRegion, ground, async (url) => {
    if (definition.name === 'partnership')
      await withImport(url, writeAgreements(slugs), (folder, database) => importPartnership({ database, folder }));
  });
}

const startMember = (association: Association, ground: Ground): Promise<WorldSubgraph> =>
  start(createAssociationSubgraph(association) as AnyDefinition, migrate, ground, (url) =>
    withImport(url, writeDelivery(), async (folder, database) => {
      await importAssociation({ association, database, folder });
      await database.db.execute(sql`insert into own_volunteering (person_id, activity, first_day)
        select id, 'OTHER', '2026-01-01' from person`);
    }),
  );

async function start(
  definition: AnyDefinition,
  migrateTo: typeof migrate,
  { cluster, hub, cleanup }: Ground,
  fill: (url: string) => Promise<void>,
): Promise<WorldSubgraph> {
  const { ownerUrl, applicationUrl } = await createDatabase(cluster, definition.name);
  await migrateTo({ ownerUrl, applicationRole: new URL(applicationUrl).username });
  await fill(applicationUrl);
  const database = openDatabase(applicationUrl, { poolSize: 4 });
  const settings = { host: '127.0.0.1', port: 0, database, hubPublicKeys: hub.publicKeys, logger };
  const running: RunningSubgraph = await startSubgraph(definition, settings);
  cleanup.defer(() => running.stop());
  return { name: definition.name, url: running.url, typeDefs: definition.typeDefs, databaseUrl: applicationUrl };
}

async function withImport(
  url: string,
  files: Readonly<Record<string, string>>,
  work: (folder: string, database: ReturnType<typeof openDatabase>) => Promise<unknown>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'tresse-isolation-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const database = openDatabase(url, { reach: everything });
  await work(folder, database);
  await database.close();
  await rm(folder, { recursive: true });
}
