import { readFileSync } from 'node:fs';
import { refuseSocialSecurityNumbers, type SubgraphDefinition } from '@tresse/kit';
import type { Context } from './context.ts';
import { prepareSearch } from './db/search/prepare-search.ts';
import type { ReceivedReferralRow, ReferralAnswerRow } from './db/tables/index.ts';
import { createLoaders } from './loaders.ts';
import { resolvers } from './resolvers/index.ts';

/** The Region's training offer. */
export const subgraph: SubgraphDefinition<Context> = {
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
};
