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
  type TestHub,
  type TestService,
} from '@tresse/kit/testing';
import { createCatalogueSubgraph, migrate } from '@tresse/training-catalogue';
import { importLheo } from '@tresse/training-catalogue/import';
import { makeLheo } from '../../../subgraphs/training-catalogue/tests/make-lheo.ts';

const slug = 'les-voisins';
const voisins = defineAssociation({ slug, name: 'Les Voisins', modules: ['PRESENCE', 'REFERRAL'] });

/** Who prescribes for the body of a SIRET. */
export const prescriberOf = (siret: string): Caller =>
  makeCaller('accredited-prescriber', ['referral:relay'], { provider: siret });

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
  /** A session of `ownSiret`, and one of `otherSiret`. */
  readonly session: string;
  readonly otherSession: string;
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
  const [session, otherSession] = await fillCatalogue(catalogue);
  const [memberPort, regionPort] = [await findFreePort(), await findFreePort()];
  const urls = { association: toUrl(memberPort), catalogue: toUrl(regionPort) };
  const common = { host: '127.0.0.1', hubPublicKeys: hub.publicKeys, logger: createLogger('test', 'silent') };
  const region = createProcess(() => {
    const answers = { databaseUrl: catalogue.url, associations: { [slug]: urls.association }, sign: service.sign };
    const associationPublicKeys = { [slug]: deliverer.publicKeys };
    const settings = { ...common, port: regionPort, associationPublicKeys, database: keepOpen(catalogue) };
    return startSubgraph(createCatalogueSubgraph(delivers ? answers : null), settings);
  });
  const member = createProcess(() => {
    const delivery = { databaseUrl: association.url, catalogue: { url: urls.catalogue, sign: deliverer.sign } };
    const servicePublicKeys = { 'training-catalogue': service.publicKeys };
    const settings = { ...common, port: memberPort, servicePublicKeys, database: keepOpen(association) };
    return startAssociation(voisins, settings, { delivery: delivers ? delivery : null });
  });
  await region.start();
  await member.start();
  return {
    ...{ session, otherSession, association, catalogue, deliverer, service, urls },
    ...createAsking(urls, { hub, deliverer, service }),
    stopAssociation: member.stop,
    startAssociation: member.start,
    stopCatalogue: region.stop,
    startCatalogue: region.start,
    async stop() {
      await Promise.all([member.stop(), region.stop()]);
      await Promise.all([association.close(), catalogue.close()]);
    },
  };
}

const toUrl = (port: number): string => `http://127.0.0.1:${port}/graphql`;

/** A database that stays open when the subgraph on it stops. */
const keepOpen = (database: TestDatabase) => ({ ...database, close: async () => {} });

/** Lets a subgraph be stopped and started again. */
function createProcess(start: () => Promise<RunningSubgraph>) {
  let running: RunningSubgraph | undefined;
  return {
    async start() {
      running = await start();
    },
    async stop() {
      await running?.stop();
    },
  };
}

interface Signers {
  readonly hub: TestHub;
  readonly deliverer: TestService;
  readonly service: TestService;
}

/** Makes the ways to ask both as the hub, and to tell each of them something as who delivers there. */
function createAsking(
  urls: Pair['urls'],
  { hub, deliverer, service }: Signers,
): Pick<Pair, 'ask' | 'tell' | 'tellAnswer'> {
  const post = async (url: string, authorization: string, body: string): Promise<Answer> => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${authorization}` };
    return (await (await fetch(url, { method: 'POST', headers, body })).json()) as Answer;
  };
  return {
    async ask(audience, query, caller) {
      const body = JSON.stringify({ query });
      const url = audience === slug ? urls.association : urls.catalogue;
      return post(url, await hub.sign(audience, body, caller), body);
    },
    async tell(mutation, input, by = deliverer) {
      const type = mutation === 'receiveReferral' ? 'ReceiveReferralInput' : 'WithdrawnReferralInput';
      const query = `mutation($input: ${type}!) { ${mutation}(input: $input) { event } }`;
      const body = JSON.stringify({ query, variables: { input } });
      return post(urls.catalogue, by.sign({ audience: 'training-catalogue', body }), body);
    },
    async tellAnswer(input, by = service) {
      const query = 'mutation($input: ReceiveAnswerInput!) { receiveAnswer(input: $input) { event taken } }';
      const body = JSON.stringify({ query, variables: { input } });
      return post(urls.association, by.sign({ audience: slug, body }), body);
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
  const actions = [{ numero: 'a', sessions: [{ numero: 's' }] }];
  const xml = makeLheo([
    { numero: 'one', actions },
    { numero: 'two', siret: otherSiret },
  ]);
  const content = (async function* () {
    yield new TextEncoder().encode(xml);
  })();
  await importLheo({ database: db, source: 'test', content });
  // Else the sessions would be over, and nobody could be admitted to them.
  await client`update session set end_date = null`;
  const [one, two] = await Promise.all(
    [ownSiret, otherSiret].map((siret) => client`select id from session where provider_siret = ${siret}`),
  );
  return [String(one?.[0]?.['id']), String(two?.[0]?.['id'])];
}

/** Who may prescribe the session of `ownSiret`: nobody need, the association itself, or the body of `otherSiret` alone. */
export type Prescribing = 'not needed' | 'by the association' | 'by a body';

/** Makes a scheme of the session of `ownSiret`, and says who may prescribe it. */
export async function setPrescribing({ catalogue }: Pick<Pair, 'catalogue'>, prescribing: Prescribing): Promise<void> {
  const { client } = catalogue.program;
  const common = { scheme: 'ESSAI', valid_from: '2020-01-01', granted_at: '2020-01-01' };
  const association = { id: 'association', association: slug, body_siret: null, body_name: null };
  const body = { id: 'body', association: null, body_siret: otherSiret, body_name: 'Cap' };
  await client`delete from accreditation`;
  await client`delete from training_action_scheme`;
  await client`insert into scheme (code, title, needs_prescription, objectives, prescribers, valid_from, sources)
    values ('ESSAI', 'Essai', true, '[]', '{}', '2020-01-01', '{}') on conflict do nothing`;
  if (prescribing === 'not needed') return;
  await client`insert into training_action_scheme select action_id, 'ESSAI' from session where provider_siret = ${ownSiret}`;
  const holder = prescribing === 'by a body' ? body : association;
  await client`insert into accreditation ${client({ ...common, ...holder })}`;
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
