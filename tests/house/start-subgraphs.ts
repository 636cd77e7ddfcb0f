import { pathToFileURL } from 'node:url';
import type { DeliverySettings } from '@tresse/association';
import { createLogger, openDatabase, type RunningSubgraph, startSubgraph } from '@tresse/kit';
import { createTestDeliverer, createTestService, isAround, type TestHub, type TestService } from '@tresse/kit/testing';
import { listMembers } from '@tresse/scripts/house';
import { type AnyDefinition, type CatalogueWork, listDefinitions } from './definitions.ts';

/** One subgraph of a test house; `statements` lists the SQL that it has sent since it was last emptied. */
export interface HouseSubgraph extends RunningSubgraph {
  readonly statements: string[];
  /** Its database, as its program opens it. */
  readonly databaseUrl: string;
  /** Starts it again after a stop, at the same address. */
  restart(): Promise<void>;
}

/** Whom the subgraphs answer, and their clock. */
interface Answering {
  readonly hub: TestHub;
  readonly statistics: TestService;
  readonly now: () => Date;
}

const catalogue = 'training-catalogue';

/**
 * Starts every subgraph on its database: the catalogue first, to which the associations deliver with keys of their own. It
 * brings them what providers answer, and mails into the folder `mailFolder`.
 */
export async function startSubgraphs(
  answering: Answering,
  databases: Readonly<Record<string, string>>,
  mailFolder: string,
): Promise<Record<string, HouseSubgraph>> {
  const slugs = listMembers()
    .filter(({ kind }) => kind === 'association')
    .map(({ name }) => name);
  const keys = Object.fromEntries(
    await Promise.all(slugs.map(async (slug) => [slug, await createTestDeliverer(slug)] as const)),
  );
  const publicKeys = Object.fromEntries(slugs.map((slug) => [slug, keys[slug]?.publicKeys ?? { keys: [] }]));
  const service = await createTestService(catalogue);
  const servicePublicKeys = { statistics: answering.statistics.publicKeys, [catalogue]: service.publicKeys };
  const start = (definition: AnyDefinition) =>
    startOne(definition, databases[definition.name] ?? '', {
      ...answering,
      associationPublicKeys: publicKeys,
      servicePublicKeys,
    });
  const associations: Record<string, string> = {};
  const work = planCatalogue(databases[catalogue] ?? '', { associations, sign: service.sign, mailFolder });
  const first = (await listDefinitions(undefined, work)).filter(({ name }) => name === catalogue);
  const started = Object.fromEntries(await Promise.all(first.map(start)));
  const findDelivery = (slug: string): DeliverySettings | null => {
    const sign = keys[slug]?.sign;
    const url = started[catalogue]?.url;
    return sign && url ? { databaseUrl: databases[slug] ?? '', catalogue: { url, sign } } : null;
  };
  const others = (await listDefinitions(findDelivery)).filter(({ name }) => name !== catalogue);
  Object.assign(started, Object.fromEntries(await Promise.all(others.map(start))));
  for (const slug of slugs) associations[slug] = started[slug]?.url ?? '';
  return started;
}

/** Plans what the catalogue does beside its answers; `associations` gets their addresses once they are started. */
function planCatalogue(
  databaseUrl: string,
  { mailFolder, ...delivery }: Omit<CatalogueWork['delivery'], 'databaseUrl'> & { readonly mailFolder: string },
): CatalogueWork {
  const mail = { url: pathToFileURL(`${mailFolder}/`).href, from: 'Tresse <ne-pas-repondre@tresse.example>' };
  return {
    delivery: { databaseUrl, ...delivery },
    links: { databaseUrl, mail, pagesUrl: 'https://tresse.example' },
  };
}

interface Keys {
  readonly associationPublicKeys: Record<string, TestService['publicKeys']>;
  readonly servicePublicKeys: Record<string, TestService['publicKeys']>;
}

async function startOne(
  definition: AnyDefinition,
  databaseUrl: string,
  { hub, statistics: _, ...settings }: Answering & Keys,
): Promise<[string, HouseSubgraph]> {
  const statements: string[] = [];
  const start = (port: number) =>
    startSubgraph(definition, {
      ...settings,
      host: '127.0.0.1',
      port,
      database: openDatabase(databaseUrl, {
        poolSize: 4,
        onStatement: (statement) => void (isAround(statement) || statements.push(statement)),
      }),
      hubPublicKeys: hub.publicKeys,
      logger: createLogger('test', 'silent'),
    });
  let running = await start(0);
  const { url } = running;
  return [
    definition.name,
    {
      url,
      statements,
      databaseUrl,
      stop: () => running.stop(),
      async restart() {
        running = await start(Number(new URL(url).port));
      },
    },
  ];
}
