import { isDeepStrictEqual } from 'node:util';
import { composeServices } from '@theguild/federation-composition';
import { publicCaller } from '@tresse/kit';
import { parse } from 'graphql';
import { listDefinitions } from '../house/definitions.ts';
import { type SigningProxy, startSigningProxy } from '../house/signing-proxy.ts';
import { type Answer, type House, startHouse } from '../house/start-house.ts';
import { type Peer, startApolloGateway, startHiveGateway } from '../peers/gateways.ts';
import { removeAccess } from '../peers/without-access.ts';
import { installApart } from './support/install-apart.ts';
import { runProof } from './support/run-proof.ts';

const associations = ['restos-du-coeur', 'secours-populaire'] as const;

const aboutOne = (slug: string) => `{
  association(id: "${slug}") {
    id name state
    centersByDepartment { department { code name openSessionCount } centerCount }
    centers(first: 5) { edges { node { id name commune { code name department { name } } unit { label name } } } }
  }
}`;

const aboutAll = '{ associations { id centersByDepartment { department { code } centerCount } } }';

/** A peer over some of the subgraphs, each behind a proxy that signs. */
async function startPeer(
  start: (supergraph: string) => Promise<Peer>,
  names: readonly string[],
  house: House,
  cleanup: AsyncDisposableStack,
): Promise<{ peer: Peer; proxies: Record<string, SigningProxy> }> {
  const proxies: Record<string, SigningProxy> = {};
  const services = [];
  for (const { name, typeDefs } of (await listDefinitions()).filter((each) => names.includes(each.name))) {
    const target = house.subgraphs[name]?.url ?? '';
    const proxy = await startSigningProxy(house.hub, { target, audience: name, caller: publicCaller });
    cleanup.defer(() => proxy.stop());
    proxies[name] = proxy;
    services.push({
      name,
      url: proxy.url,
      typeDefs: parse(start === startApolloGateway ? removeAccess(typeDefs) : typeDefs),
    });
  }
  const composed = composeServices(services);
  if (composed.errors) throw new Error(composed.errors.map(({ message }) => message).join('\n'));
  const peer = await start(composed.supergraphSdl);
  cleanup.defer(() => peer.stop());
  return { peer, proxies };
}

const region = ['territories', 'training-catalogue', 'ess-directory', 'partnership', 'statistics'];

await runProof('portability', async ({ cluster, cleanup, tell }) => {
  await installApart('peers', tell);
  const house = await startHouse(cluster);
  cleanup.defer(() => house.stop());
  const failures: string[] = [];
  let equalAnswers = 0;
  const expectTrue = (isKept: boolean, promise: string) => {
    tell(`${isKept ? '✓' : '✗'} ${promise}`);
    if (!isKept) failures.push(promise);
  };

  for (const [name, start] of [
    ['@apollo/gateway', startApolloGateway],
    ['Hive Gateway', startHiveGateway],
  ] as const) {
    for (const slug of associations) {
      const { peer } = await startPeer(start, [...region, slug], house, cleanup);
      const [theirs, ours] = [await peer.ask(aboutOne(slug)), await house.ask(aboutOne(slug))];
      const isEqual = isDeepStrictEqual(toPlain(theirs.data), toPlain(ours.data)) && hasCenters(ours);
      if (isEqual) equalAnswers += 1;
      expectTrue(isEqual, `${slug}, alone and unfolded, answers on ${name} as it does here`);
    }
  }

  const { peer, proxies } = await startPeer(startHiveGateway, [...region, ...associations], house, cleanup);
  const [theirs, ours] = [await peer.ask(aboutAll), await house.ask(aboutAll)];
  const asked = associations.filter((slug) => proxies[slug]?.requests.some((body) => body.includes('_entities')));
  expectTrue(asked.length === 1, `stock federation asks one association for everybody (it asked ${asked.join(', ')})`);
  expectTrue(countAnswered(theirs) === 1, 'so the other one has no centers there, though it is up');
  expectTrue(countAnswered(ours) === associations.length, 'and every association has its centers here');
  return {
    ok: failures.length === 0,
    figures: { equalAnswersCount: equalAnswers, associationsAskedByStockCount: asked.length },
  };
});

function toPlain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}

function hasCenters({ data }: Answer): boolean {
  return JSON.stringify(data).includes('"centerCount":');
}

function countAnswered({ data }: Pick<Answer, 'data'>): number {
  const { associations: all } = data as { associations: { centersByDepartment: unknown[] | null }[] };
  return all.filter(({ centersByDepartment }) => (centersByDepartment?.length ?? 0) > 0).length;
}
