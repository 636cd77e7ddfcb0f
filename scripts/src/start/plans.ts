import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeOptions } from '@tresse/gateway/node-options';
import { createSigningKeys } from '@tresse/tokens';
import type { JWK } from 'jose';
import { locateCustody } from '../custody.ts';
import { checkout, type Member, type RemoteMember, stateFolder } from '../house.ts';
import { describeSignIn } from '../issuer/people.ts';
import { keepSigningKeys } from '../kept-keys.ts';
import { findFreePorts } from '../ports.ts';
import type { ChildPlan } from './child.ts';
import type { Databases } from './databases.ts';

/** The processes of the house in the order of their start, and where the two that people use answer. */
export interface HousePlan {
  subgraphs: ChildPlan[];
  issuer: ChildPlan;
  gateway: ChildPlan;
  /** With which the statistics service asks associations. */
  statisticsKey: JWK;
  /** Where each subgraph answers. */
  urls: Record<string, string>;
}

/** What the processes are planned from. */
export interface HouseParts {
  members: Member[];
  /** They run elsewhere: nothing is started for them, and the gateway asks them where the registry says. */
  remoteMembers: RemoteMember[];
  databases: Databases;
  gatewayPort: number;
  logLevel: string;
}

/** Plans every process of the house with its port, keys and environment. */
export async function planHouse({
  members,
  remoteMembers,
  databases,
  gatewayPort,
  logLevel,
}: HouseParts): Promise<HousePlan> {
  // They live in the memory of the house and its processes; those that a remote member must know are kept.
  const createHubKeys = remoteMembers.length > 0 ? keepSigningKeys : createSigningKeys;
  const [keys, statisticsKeys] = await Promise.all([createHubKeys(), createSigningKeys()]);
  const [issuerPort = 0, ...ports] = await findFreePorts(members.length + 1);
  const portOf = (name: string) => ports[members.findIndex((member) => member.name === name)] as number;
  const urls = Object.fromEntries(members.map(({ name }) => [name, `${getUrl(portOf(name))}/graphql`]));
  const catalogueKeys = await createSigningKeys();
  const deliveries = await planDeliveries(members, urls, catalogueKeys.privateKey);
  const subgraphs = members.map(({ name, kind, main }) => ({
    name,
    main,
    port: portOf(name),
    environment: {
      DATABASE_URL: databases[name]?.applicationUrl ?? '',
      HUB_PUBLIC_KEYS: JSON.stringify(keys.publicKeys),
      ...(kind === 'association' && {
        SERVICE_PUBLIC_KEYS: JSON.stringify({
          statistics: statisticsKeys.publicKeys,
          [catalogue]: catalogueKeys.publicKeys,
        }),
        ...describeCustody(name),
      }),
      ...deliveries[name],
      ...(name === catalogue && describeMail(gatewayPort)),
      LOG_LEVEL: logLevel,
    },
  }));
  const issuerUrl = getUrl(issuerPort);
  const issuer = {
    name: 'issuer',
    main: join(checkout, 'scripts/src/issuer/main.ts'),
    port: issuerPort,
    environment: { ALLOWED_ORIGINS: [getUrl(gatewayPort), `http://localhost:${gatewayPort}`].join() },
  };
  const gateway = {
    name: 'gateway',
    main: join(checkout, 'gateway/src/main.ts'),
    port: gatewayPort,
    environment: {
      NODE_OPTIONS: nodeOptions,
      HUB_PRIVATE_KEY: JSON.stringify(keys.privateKey),
      SUBGRAPH_URLS: JSON.stringify(urls),
      OIDC_ISSUER: issuerUrl,
      OIDC_AUDIENCE: 'tresse',
      OIDC_JWKS_URL: `${issuerUrl}/jwks.json`,
      DEVELOPMENT_SIGN_IN: JSON.stringify(describeSignIn(issuerUrl)),
      LOG_LEVEL: logLevel,
    },
  };
  return { subgraphs, issuer, gateway, statisticsKey: statisticsKeys.privateKey, urls };
}

function describeCustody(slug: string): Record<string, string> {
  const { key, folder } = locateCustody(slug);
  return { ...(key !== null && { PSEUDONYM_KEY: key }), ERASURE_FOLDER: folder };
}

/** Mail goes nowhere in development: each one is a file that one can open. */
const describeMail = (gatewayPort: number): Record<string, string> => ({
  MAIL_URL: pathToFileURL(join(stateFolder, 'mail/')).href,
  MAIL_FROM: 'Tresse <ne-pas-repondre@tresse.example>',
  PAGES_URL: getUrl(gatewayPort),
});

const catalogue = 'training-catalogue';

/**
 * Plans what deliveries need beside the rest, by member: for each association a key and where the catalogue answers, for
 * the catalogue its own key, all public ones and where associations answer.
 */
async function planDeliveries(
  members: readonly Member[],
  urls: Readonly<Record<string, string>>,
  catalogueKey: JWK,
): Promise<Record<string, Record<string, string>>> {
  const associations = members.filter(({ kind }) => kind === 'association');
  const keys = await Promise.all(associations.map(async ({ name }) => ({ name, ...(await createSigningKeys()) })));
  const publicKeys = Object.fromEntries(keys.map(({ name, publicKeys }) => [name, publicKeys]));
  const ofAssociations = keys.map(({ name, privateKey }) => [
    name,
    { ASSOCIATION_PRIVATE_KEY: JSON.stringify(privateKey), TRAINING_CATALOGUE_URL: urls[catalogue] ?? '' },
  ]);
  return {
    ...Object.fromEntries(ofAssociations),
    [catalogue]: {
      ASSOCIATION_PUBLIC_KEYS: JSON.stringify(publicKeys),
      ASSOCIATION_URLS: JSON.stringify(Object.fromEntries(associations.map(({ name }) => [name, urls[name]]))),
      CATALOGUE_PRIVATE_KEY: JSON.stringify(catalogueKey),
    },
  };
}

/** Gives the address of a process of the house. */
export function getUrl(port: number): string {
  return `http://127.0.0.1:${port}`;
}
