import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAssociationSubgraph, defineAssociation, migrate } from '@tresse/association';
import { importAssociation } from '@tresse/association/import';
import { type RunningGateway, startGateway } from '@tresse/gateway';
import { createLogger, openDatabase, type RunningSubgraph, startSubgraph } from '@tresse/kit';
import { createTestDatabase, createTestHub, type TestHub } from '@tresse/kit/testing';
import { importPartnership } from '@tresse/partnership/import';
import { migrate as migratePartnership } from '@tresse/partnership/migrate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { composeAssociations } from '../house/compose-associations.ts';
import { listDefinitions } from '../house/definitions.ts';
import { writeRegister } from '../house/write-register.ts';

const slugs = Array.from({ length: 50 }, (_, index) => `entraide-${String(index).padStart(2, '0')}`);
const logger = createLogger('test', 'silent');
const question =
  '{ associations { id centersByDepartment { department { code } centerCount } centers(first: 5) { edges { node { id name } } } } }';

const makeAssociation = (slug: string) =>
  defineAssociation({
    slug,
    name: slug,
    modules: ['PRESENCE'],
    words: { levels: { Siège: 'NATIONAL' }, activities: { Repas: 'FOOD_AID' } },
  });

let gateway: RunningGateway;
const running: RunningSubgraph[] = [];
const statements = new Map(slugs.map((slug) => [slug, [] as string[]]));

/** An association with as many centers as its rank, on a pool of one connection. */
async function startMember(hub: TestHub, folder: string, slug: string): Promise<[string, string]> {
  const association = makeAssociation(slug);
  const { url, program, close } = await createTestDatabase('association', migrate);
  await importAssociation({ association, database: program, folder });
  await close();
  const database = openDatabase(url, {
    poolSize: 1,
    onStatement: (statement) => statements.get(slug)?.push(statement),
  });
  // The first statement of a connection is preceded by those that open it.
  await database.db.execute('select 1');
  statements.get(slug)?.splice(0);
  const settings = { host: '127.0.0.1', port: 0, database, hubPublicKeys: hub.publicKeys, logger };
  const started = await startSubgraph(createAssociationSubgraph(association), settings);
  running.push(started);
  return [slug, started.url];
}

async function startPartnership(hub: TestHub, folder: string): Promise<[string, string]> {
  const database = await createTestDatabase('partnership', migratePartnership);
  const { rejections } = await importPartnership({ database, folder });
  expect(rejections).toEqual([]);
  const definition = (await listDefinitions()).find(({ name }) => name === 'partnership');
  if (!definition) throw new Error('There is no partnership.');
  const settings = { host: '127.0.0.1', port: 0, database, hubPublicKeys: hub.publicKeys, logger };
  const started = await startSubgraph(definition, settings);
  running.push(started);
  return ['partnership', started.url];
}

async function writeDeliveries(folder: string): Promise<void> {
  await writeRegister(folder, slugs);
  await writeFile(
    join(folder, 'units.csv'),
    'code;niveau;nom;siren;code_parent;departements\nnational;Siège;Entraide;;;\n',
  );
  const centers = ['33-1;Entraide des quais;national;33063;;;;Repas', '17-1;Entraide du port;national;17300;;;;Repas'];
  await writeFile(
    join(folder, 'centers.csv'),
    `code;nom;code_unite;commune;adresse;telephone;horaires;activites\n${centers.join('\n')}\n`,
  );
}

beforeAll(async () => {
  const hub = await createTestHub();
  const folder = await mkdtemp(join(tmpdir(), 'tresse-fifty-'));
  await writeDeliveries(folder);
  const urls = [await startPartnership(hub, folder)];
  urls.push(...(await Promise.all(slugs.map((slug) => startMember(hub, folder, slug)))));
  await rm(folder, { recursive: true });
  const settings = {
    port: 0,
    hubPrivateKey: hub.privateJwk,
    subgraphUrls: Object.fromEntries(urls),
    acceptsAnyDocument: true,
    logLevel: 'silent',
  };
  gateway = await startGateway({ ...settings, ...(await composeAssociations(slugs.map(makeAssociation))) });
}, 120_000);

afterAll(async () => {
  await gateway.stop();
  await Promise.all(running.map((subgraph) => subgraph.stop()));
});

it('answers for fifty associations in one process, each from its own database and one connection', async () => {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(gateway.url, { method: 'POST', headers, body: JSON.stringify({ query: question }) });
  expect(await response.json()).toEqual({
    data: {
      associations: slugs.map((id) => ({
        id,
        centersByDepartment: ['17', '33'].map((code) => ({ department: { code }, centerCount: 1 })),
        centers: {
          edges: [
            { node: { id: `${id}~17-1`, name: 'Entraide du port' } },
            { node: { id: `${id}~33-1`, name: 'Entraide des quais' } },
          ],
        },
      })),
    },
  });
  expect(new Set([...statements.values()].map((sent) => sent.length))).toEqual(new Set([2]));
});
