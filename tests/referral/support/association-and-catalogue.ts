import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { defineAssociation, migrate as migrateAssociation, startAssociation } from '@tresse/association';
import { makeMember } from '@tresse/association/testing';
import { type Caller, createLogger, type RunningSubgraph, startSubgraph } from '@tresse/kit';
import {
  createTestDatabase,
  createTestDeliverer,
  createTestHub,
  createTestService,
  makeCaller,
  type TestDatabase,
  type TestService,
} from '@tresse/kit/testing';
import { createCatalogueSubgraph, migrate } from '@tresse/training-catalogue';
import { importLheo } from '@tresse/training-catalogue/import';
import { makeLheo } from '../../../subgraphs/training-catalogue/tests/make-lheo.ts';

const slug = 'les-voisins';
const voisins = defineAssociation({ slug, name: 'Les Voisins', modules: ['PRESENCE', 'REFERRAL'] });

/** Who may write in the one center of Les Voisins. */
export const lead = makeMember('center-lead', slug, { centers: [`${slug}~33-1`] });

/** The two providers of the catalogue. */
export const [ownSiret, otherSiret] = ['00090001900019', '00000001800010'] as const;

/** Who reads what was sent to a provider. */
export const providerOf = (siret: string): Caller =>
  makeCaller('training-provider', ['received-referral:read', 'received-referral:answer'], { provider: siret });

type Answer = { data?: Record<string, unknown> | null; errors?: { extensions: { code: string } }[]; error?: string };

/** An association and the training catalogue, each on its database and its HTTP server. */
export interface Pair {
  /** A session of `ownSiret`. */
  readonly session: string;
  readonly association: TestDatabase;
  readonly catalogue: TestDatabase;
  readonly deliverer: TestService;
  /** The catalogue, as it signs what it brings back. */
  readonly service: TestService;
  readonly urls: { readonly association: string; readonly catalogue: string };
  ask(audience: string, query: string, caller: Caller): Promise<Answer>;
  /** Tells the catalogue something under a key: that of Les Voisins unless another is given. */
  tell(mutation: string, input: object, by?: TestService): Promise<Answer>;
  /** Tells the association of an answer, under the key of the catalogue unless another is given. */
  tellAnswer(input: object, by?: TestService): Promise<Answer>;
  stopAssociation(): Promise<void>;
  startAssociation(): Promise<void>;
  stopCatalogue(): Promise<void>;
  startCatalogue(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts both: one center, three people with their kinds of orienting body, a session of each of two providers; nothing is delivered unless it `delivers`. */
export async function startPair(kinds: readonly string[], { delivers = true } = {}): Promise<Pair> {
  const [hub, deliverer] = [await createTestHub(), await createTestDeliverer(slug)];
  const service = await createTestService('training-catalogue');
  const [association, catalogue] = [
    await createTestDatabase('association', migrateAssociation),
    await createTestDatabase('training-catalogue', migrate),
  ];
  await fillAssociation(association, kinds);
  const [session] = await fillCatalogue(catalogue);
  await catalogue.program.client`update session set end_date = null`;
  const common = { host: '127.0.0.1', hubPublicKeys: hub.publicKeys, logger: createLogger('test', 'silent') };
  const associationPublicKeys = { [slug]: deliverer.publicKeys };
  const memberUrl = `http://127.0.0.1:${await findFreePort()}/graphql`;
  const answers = { databaseUrl: catalogue.url, associations: { [slug]: memberUrl }, sign: service.sign };
  const start = (port: number) =>
    startSubgraph(createCatalogueSubgraph(delivers ? answers : null), {
      ...common,
      port,
      associationPublicKeys,
      database: { ...catalogue, close: async () => {} },
    });
  let region: RunningSubgraph = await start(0);
  const { url } = region;
  const settings = { databaseUrl: association.url, catalogue: { url, sign: deliverer.sign } };
  const startMember = () =>
    startAssociation(
      voisins,
      {
        ...common,
        port: Number(new URL(memberUrl).port),
        servicePublicKeys: { 'training-catalogue': service.publicKeys },
        database: { ...association, close: async () => {} },
      },
      { delivery: delivers ? settings : null },
    );
  let member = await startMember();
  const post = async (to: string, authorization: string, body: string): Promise<Answer> => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${authorization}` };
    return (await (await fetch(to, { method: 'POST', headers, body })).json()) as Answer;
  };
  return {
    session,
    association,
    catalogue,
    deliverer,
    service,
    urls: { association: memberUrl, catalogue: url },
    async ask(audience, query, caller) {
      const body = JSON.stringify({ query });
      return post(audience === slug ? member.url : url, await hub.sign(audience, body, caller), body);
    },
    async tell(mutation, input, by = deliverer) {
      const type = mutation === 'receiveReferral' ? 'ReceiveReferralInput' : 'WithdrawnReferralInput';
      const query = `mutation($input: ${type}!) { ${mutation}(input: $input) { event } }`;
      const body = JSON.stringify({ query, variables: { input } });
      return post(url, await by.sign({ audience: 'training-catalogue', body }), body);
    },
    async tellAnswer(input, by = service) {
      const query = 'mutation($input: ReceiveAnswerInput!) { receiveAnswer(input: $input) { event taken } }';
      const body = JSON.stringify({ query, variables: { input } });
      return post(member.url, await by.sign({ audience: slug, body }), body);
    },
    stopAssociation: () => member.stop(),
    async startAssociation() {
      member = await startMember();
    },
    stopCatalogue: () => region.stop(),
    async startCatalogue() {
      region = await start(Number(new URL(url).port));
    },
    async stop() {
      await Promise.all([member.stop(), region.stop()]);
      await Promise.all([association.close(), catalogue.close()]);
    },
  };
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function fillAssociation(association: TestDatabase, kinds: readonly string[]): Promise<void> {
  const { client } = association.program;
  await client`insert into unit (id, level, label, name) values (${`${slug}~u`}, 'LOCAL', 'Local', 'Voisins')`;
  await client`insert into center (id, name, unit_id, commune, department, activities, own)
    values (${`${slug}~33-1`}, 'Voisins des quais', ${`${slug}~u`}, '33063', '33', '{}', '{}')`;
  for (const [index, kind] of kinds.entries())
    await client`insert into person (id, needs, center_id, last_contact, orienting_body)
      values (${`${slug}~p-${index}`}, '{}', ${`${slug}~33-1`}, '2026-06-01', ${kind})`;
}

/** Imports a training of each of the two providers; gives the ids of their sessions. */
async function fillCatalogue({ program: { db, client } }: TestDatabase): Promise<[string, string]> {
  const xml = makeLheo([{ numero: 'one' }, { numero: 'two', siret: otherSiret }]);
  const content = (async function* () {
    yield new TextEncoder().encode(xml);
  })();
  await importLheo({ database: db, source: 'test', content });
  const [one, two] = await Promise.all(
    [ownSiret, otherSiret].map((siret) => client`select id from session where provider_siret = ${siret}`),
  );
  return [String(one?.[0]?.['id']), String(two?.[0]?.['id'])];
}

/** Waits until a look finds what is expected, at most `mostMs`; gives what it found last. */
export async function until<Found>(
  look: () => Promise<Found>,
  is: (found: Found) => boolean,
  mostMs = 5_000,
): Promise<Found> {
  const deadline = Date.now() + mostMs;
  for (;;) {
    const found = await look();
    if (is(found) || Date.now() > deadline) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
