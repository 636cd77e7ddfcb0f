import { readFileSync } from 'node:fs';
import { type GatewaySettings, startGateway } from '@tresse/gateway';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { createFakeAssociation } from './fake-association.ts';
import { createFakeRegion } from './fake-region.ts';
import { createFakeRegistry } from './fake-registry.ts';
import { type Received, type RunningFake, startFake } from './fake-subgraph.ts';
import { type Claims, type SignClaims, startIssuer, type TestIssuer } from './issuer.ts';

export type { Claims } from './issuer.ts';

const schemaFolder = new URL('../../schema/', import.meta.url);
const supergraph = readFileSync(new URL('supergraph.graphql', schemaFolder), 'utf8');
const roles = readFileSync(new URL('roles.yaml', schemaFolder), 'utf8');

/** A response as its reader gets it. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
  readonly extensions?: Record<string, unknown>;
}

/** How one question is asked. */
export interface Asking {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly as?: Claims;
  readonly extensions?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** What a hub for a test is made of. */
export interface HubSettings extends Partial<Omit<GatewaySettings, 'supergraph' | 'registry'>> {
  /** Slugs of its associations. */
  readonly associations?: readonly string[];
  /** Fields, as `Type.field`, that an association does not offer. */
  readonly lacks?: Readonly<Record<string, readonly string[]>>;
  /** Slugs that the partnership names, when they are not those of the registry. */
  readonly named?: readonly string[];
}

/** A running hub: the real gateway over fake subgraphs. */
export interface Hub {
  readonly url: string;
  readonly hubPublicKey: JWK;
  readonly issuer: TestIssuer;
  /** The fake subgraph of this name or slug. */
  getFake(name: string): RunningFake;
  ask(query: string, asking?: Asking): Promise<Answer>;
  post(body: unknown, headers?: Readonly<Record<string, string>>, signal?: AbortSignal): Promise<Response>;
  readonly sign: SignClaims;
  /** What a subgraph got so far. */
  received(name: string): Received[];
  forget(): void;
  /** Lets every fake answer honestly again. */
  untrick(): void;
  stop(): Promise<void>;
}

/** Starts the gateway over the committed supergraph, with fake subgraphs and two associations, `a` and `b`. */
export async function startHub(settings: HubSettings = {}): Promise<Hub> {
  const { associations = ['a', 'b'], lacks = {}, named = associations, ...gatewaySettings } = settings;
  const all = [
    ...createFakeRegion(named),
    ...associations.map((slug, index) => createFakeAssociation(slug, index + 1)),
  ];
  const fakes = new Map(await Promise.all(all.map(async (fake) => [fake.name, await startFake(fake)] as const)));
  const hubKeys = await generateKeyPair('EdDSA', { extractable: true });
  const issuer = await startIssuer();
  const gateway = await startGateway({
    port: 0,
    supergraph,
    roles,
    registry: createFakeRegistry(associations, lacks),
    hubPrivateKey: { ...(await exportJWK(hubKeys.privateKey)), kid: 'hub-1' },
    subgraphUrls: Object.fromEntries([...fakes].map(([name, { url }]) => [name, url])),
    issuer: { issuer: issuer.url, audience: 'tresse', jwksUrl: `${issuer.url}/jwks` },
    acceptsAnyDocument: true,
    logLevel: 'silent',
    ...gatewaySettings,
  });
  const post: Hub['post'] = (body, headers = {}, signal) =>
    fetch(gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
      ...(signal && { signal }),
    });
  return {
    url: gateway.url,
    issuer,
    hubPublicKey: await exportJWK(hubKeys.publicKey),
    getFake(name) {
      const fake = fakes.get(name);
      if (!fake) throw new Error(`There is no fake called ${name}.`);
      return fake;
    },
    untrick: () => {
      for (const fake of fakes.values()) fake.trick = null;
    },
    post,
    sign: issuer.sign,
    async ask(query, { variables, as, extensions, headers = {}, signal } = {}) {
      const authorization = as && { authorization: `Bearer ${await issuer.sign(as)}` };
      const response = await post({ query, variables, extensions }, { ...authorization, ...headers }, signal);
      return (await response.json()) as Answer;
    },
    received: (name) => fakes.get(name)?.received ?? [],
    forget: () => {
      for (const fake of fakes.values()) fake.received.length = 0;
    },
    async stop() {
      await gateway.stop();
      await Promise.all([...fakes.values()].map((fake) => fake.stop()));
      await issuer.stop();
    },
  };
}

/** A volunteer of an association. */
export function volunteerOf(association: string): Claims {
  return { role: 'volunteer', association, centers: [`${association}~c1`] };
}

/** The Region's analyst. */
export const analyst: Claims = { role: 'region-analyst' };

/** Gives the tests of a file one hub; what its subgraphs got is forgotten before each test. */
export function useHub(settings: HubSettings = {}): { readonly current: Hub } {
  const holder: { hub?: Hub } = {};
  beforeAll(async () => {
    holder.hub = await startHub(settings);
  });
  beforeEach(() => holder.hub?.forget());
  afterAll(() => holder.hub?.stop());
  return {
    get current() {
      if (!holder.hub) throw new Error('The hub is not started yet.');
      return holder.hub;
    },
  };
}
