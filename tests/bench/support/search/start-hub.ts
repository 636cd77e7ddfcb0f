import { readFileSync } from 'node:fs';
import { createDatabase, type DatabaseUrls } from '@tresse/scripts/postgres';
import { migrate } from '@tresse/training-catalogue';
import { startHouse } from '../../../house/start-house.ts';
import { type RunningProgram, startProgram } from '../../../house/start-program.ts';
import type { Proving } from '../../../prove/support/run-proof.ts';
import { type BenchGateway, startBenchGateway } from '../start-bench-gateway.ts';

/** A hub of programs before one catalogue: gateway and catalogue in processes of their own, as in production. */
export interface BenchHub {
  readonly gateway: BenchGateway;
  readonly catalogue: RunningProgram;
}

/** Makes the database of a catalogue; gives its addresses for its owner and for the program. */
export async function createCatalogueDatabase({ cluster }: Proving): Promise<DatabaseUrls> {
  const urls = await createDatabase(cluster, 'bench-catalogue');
  await migrate({ ownerUrl: urls.ownerUrl, applicationRole: new URL(urls.applicationUrl).username });
  return urls;
}

/** Starts gateway and catalogue; the other subgraphs are those of a house in this process, of which the territories are asked. */
export async function startHub(databaseUrl: string, { cluster, cleanup }: Proving): Promise<BenchHub> {
  const house = await startHouse(cluster);
  cleanup.defer(() => house.stop());
  const catalogue = await startProgram('subgraphs/training-catalogue/src/main.ts', {
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    HUB_PUBLIC_KEYS: JSON.stringify(house.hub.publicKeys),
  });
  cleanup.defer(() => catalogue.stop());
  const read = (file: string) => readFileSync(new URL(`../../../../schema/${file}`, import.meta.url), 'utf8');
  const urls = Object.entries(house.subgraphs).map(([name, { url }]) => [name, url]);
  const gateway = await startBenchGateway(
    {
      port: 0,
      supergraph: read('supergraph.graphql'),
      registry: JSON.parse(read('registry.json')),
      roles: read('roles.yaml'),
      hubPrivateKey: house.hub.privateJwk,
      subgraphUrls: { ...Object.fromEntries(urls), 'training-catalogue': `${catalogue.url}/graphql` },
      issuer: { issuer: house.issuerUrl, audience: 'tresse', jwksUrl: `${house.issuerUrl}/jwks.json` },
      acceptsAnyDocument: true,
      logLevel: 'silent',
    },
    true,
  );
  cleanup.defer(() => gateway.stop());
  return { gateway, catalogue };
}
