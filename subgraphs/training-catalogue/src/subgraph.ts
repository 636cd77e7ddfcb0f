import { readFileSync } from 'node:fs';
import { type BesideContext, refuseSocialSecurityNumbers, type SubgraphDefinition, type WorkBeside } from '@tresse/kit';
import type { Context } from './context.ts';
import { prepareSearch } from './db/search/prepare-search.ts';
import type { ReceivedReferralRow, ReferralAnswerRow } from './db/tables/index.ts';
import { type DeliverySettings, type LinkSettings, startDelivery, startMailing } from './deliver/index.ts';
import { createLoaders } from './loaders.ts';
import { resolvers } from './resolvers/index.ts';

/**
 * Makes the subgraph of the Region's training offer. Without `delivery` what providers answer stays in its queue, without
 * `links` the mail that is to bring them links does.
 */
export const createCatalogueSubgraph = (
  delivery: DeliverySettings | null = null,
  links: LinkSettings | null = null,
): SubgraphDefinition<Context> => ({
  name: 'training-catalogue',
  typeDefs: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
  resolvers: refuseSocialSecurityNumbers({ ...resolvers }),
  // Of the person a copy says nothing but the referral: under that she is named in the audit.
  people: {
    ReceivedReferral: ({ id }: ReceivedReferralRow) => id,
    ReferralAnswer: ({ referralId }: ReferralAnswerRow) => referralId,
    LinkedReferral: ({ id }: ReceivedReferralRow) => id,
  },
  beforeAnswering: prepareSearch,
  createContext: (base) => ({ ...base, loaders: createLoaders(base) }),
  workBeside: (context) => startWork(context, delivery, links),
});

async function startWork(
  context: BesideContext,
  delivery: DeliverySettings | null,
  links: LinkSettings | null,
): Promise<WorkBeside> {
  const works = await Promise.all([
    ...(delivery ? [startDelivery(delivery, context)] : []),
    ...(links ? [startMailing(links, context)] : []),
  ]);
  return { stop: async () => void (await Promise.all(works.map((work) => work.stop()))) };
}

/** The Region's training offer, delivering nothing. */
export const subgraph = createCatalogueSubgraph();
