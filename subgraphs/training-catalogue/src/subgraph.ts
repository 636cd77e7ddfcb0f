import { readFileSync } from 'node:fs';
import { refuseSocialSecurityNumbers, type SubgraphDefinition } from '@tresse/kit';
import type { Context } from './context.ts';
import { prepareSearch } from './db/search/prepare-search.ts';
import type { ReceivedReferralRow, ReferralAnswerRow } from './db/tables/index.ts';
import { type DeliverySettings, startDelivery } from './deliver/index.ts';
import { createLoaders } from './loaders.ts';
import { resolvers } from './resolvers/index.ts';

/** Makes the subgraph of the Region's training offer. Without `delivery` what providers answer stays in its queue. */
export const createCatalogueSubgraph = (delivery: DeliverySettings | null = null): SubgraphDefinition<Context> => ({
  name: 'training-catalogue',
  typeDefs: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
  resolvers: refuseSocialSecurityNumbers({ ...resolvers }),
  // Of the person a copy says nothing but the referral: under that she is named in the audit.
  people: {
    ReceivedReferral: ({ id }: ReceivedReferralRow) => id,
    ReferralAnswer: ({ referralId }: ReferralAnswerRow) => referralId,
  },
  beforeAnswering: prepareSearch,
  createContext: (base) => ({ ...base, loaders: createLoaders(base) }),
  ...(delivery && { workBeside: (context) => startDelivery(delivery, context) }),
});

/** The Region's training offer, delivering nothing. */
export const subgraph = createCatalogueSubgraph();
