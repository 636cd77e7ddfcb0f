import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeOptions } from '@tresse/gateway/node-options';
import { createSigningKeys } from '@tresse/tokens';
import { createFakeAssociation } from '../execution/fake-association.ts';
import { createFakeRegion } from '../execution/fake-region.ts';
import { createFakeRegistry } from '../execution/fake-registry.ts';
import { type RunningFake, startFake } from '../execution/fake-subgraph.ts';
import { type Claims, startIssuer } from '../execution/issuer.ts';
import { type RunningProgram, startProgram } from '../house/start-program.ts';
import { type BundleTexts, writeBundle } from '../house/write-bundle.ts';

/** The program of the gateway in a process of its own, over fake subgraphs and two associations, `a` and `b`. */
export interface HubProgram {
  readonly program: RunningProgram;
  readonly fakes: ReadonlyMap<string, RunningFake>;
  /** Replaces what it serves: the committed bundle, with its own registry and these texts. Gives the list. */
  writeBundle(texts: BundleTexts): string;
  /** Where its bundle is. */
  readonly folder: string;
  /** Everything that the process has written so far. */
  readSaid(): string;
  /** The header of somebody's token. */
  authorize(claims: Claims): Promise<string>;
}

/** Starts it with these settings of its environment; `cleanup` ends it. */
export async function startHubProgram(
  environment: Readonly<Record<string, string>>,
  cleanup: AsyncDisposableStack,
): Promise<HubProgram> {
  const slugs = ['a', 'b'];
  const all = [...createFakeRegion(slugs), ...slugs.map((slug, index) => createFakeAssociation(slug, index + 1))];
  const fakes = new Map(await Promise.all(all.map(async (fake) => [fake.name, await startFake(fake)] as const)));
  cleanup.defer(async () => void (await Promise.all([...fakes.values()].map((fake) => fake.stop()))));
  const issuer = await startIssuer();
  cleanup.defer(() => issuer.stop());
  const folder = await mkdtemp(join(tmpdir(), 'tresse-hub-'));
  cleanup.defer(() => rm(folder, { recursive: true }));
  const registry = JSON.stringify(createFakeRegistry(slugs, {}));
  const write = (texts: BundleTexts) => writeBundle(folder, { registry, ...texts });
  write({});
  const { privateKey } = await createSigningKeys();
  const program = await startProgram('gateway/src/main.ts', {
    HUB_PRIVATE_KEY: JSON.stringify(privateKey),
    SCHEMA_FOLDER: folder,
    SUBGRAPH_URLS: JSON.stringify(Object.fromEntries([...fakes].map(([name, { url }]) => [name, url]))),
    OIDC_ISSUER: issuer.url,
    OIDC_JWKS_URL: `${issuer.url}/jwks`,
    ...environment,
    NODE_OPTIONS: [nodeOptions, environment['NODE_OPTIONS']].join(' '),
  });
  cleanup.defer(() => program.stop());
  const said: Buffer[] = [];
  for (const stream of [program.child.stdout, program.child.stderr])
    stream?.on('data', (chunk: Buffer) => said.push(chunk));
  return {
    program,
    fakes,
    folder,
    writeBundle: write,
    readSaid: () => Buffer.concat(said).toString(),
    authorize: async (claims) => `Bearer ${await issuer.sign(claims)}`,
  };
}
