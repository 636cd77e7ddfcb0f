import { readFileSync } from 'node:fs';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { exportJWK, generateKeyPair } from 'jose';
import { removeAccess } from '../../../peers/without-access.ts';
import type { Proving } from '../../../prove/support/run-proof.ts';
import { takeCores } from './cores.ts';
import { type PeerName, type PeerSettings, peerNames, type Usage } from './peers.ts';
import { shop } from './shop/shop.ts';
import { startProgram } from './start-program.ts';
import type { Asked } from './subgraphs-program.ts';

/** A gateway in a process of its own. */
export interface RunningPeer {
  readonly name: PeerName;
  readonly url: string;
  readUsage(): Promise<Usage>;
}

/** Every gateway, over the same subgraphs. */
export interface Peers {
  readonly all: readonly RunningPeer[];
  /** What the subgraphs were asked so far. */
  readAsked(): Promise<Asked>;
}

/** Starts the subgraphs of the shop and every gateway over them: these on one core, all the rest on another. */
export async function startPeers({ seed, cleanup, tell }: Proving): Promise<Peers> {
  const cores = takeCores(tell);
  const subgraphs = startProgram('subgraphs-program.ts', cores.others);
  cleanup.defer(() => subgraphs.stop());
  const subgraphUrls = (await subgraphs.ask(seed)) as Record<string, string>;
  const settings = await createSettings(subgraphUrls);
  const all = [];
  for (const name of peerNames) {
    const program = startProgram('peer-program.ts', cores.gateways);
    cleanup.defer(() => program.stop());
    const url = (await program.ask({ ...settings, name })) as string;
    all.push({ name, url, readUsage: async () => (await program.ask('usage')) as Usage });
  }
  return { all, readAsked: async () => (await subgraphs.ask('asked')) as Asked };
}

async function createSettings(subgraphUrls: Record<string, string>): Promise<Omit<PeerSettings, 'name'>> {
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  return {
    supergraph: compose(subgraphUrls, removeAccess),
    subgraphUrls,
    tresse: {
      port: 0,
      supergraph: compose(subgraphUrls, (typeDefs) => typeDefs),
      registry: { contractVersion: 1, members: [], ownedTypes: [], routes: {} },
      roles: readFileSync(new URL('../../../../schema/roles.yaml', import.meta.url), 'utf8'),
      hubPrivateKey: { ...(await exportJWK(privateKey)), kid: 'hub-1' },
      acceptsAnyDocument: true,
    },
  };
}

function compose(urls: Readonly<Record<string, string>>, change: (typeDefs: string) => string): string {
  const services = Object.entries(shop).map(([name, { typeDefs }]) => ({
    name,
    url: urls[name] ?? '',
    typeDefs: parse(change(typeDefs)),
  }));
  const composed = composeServices(services);
  if (composed.errors) throw new Error(composed.errors.map(({ message }) => message).join('\n'));
  return composed.supergraphSdl;
}
