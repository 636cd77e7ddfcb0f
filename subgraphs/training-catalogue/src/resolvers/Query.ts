import { checkPageSize, decodeCursor, toConnection } from '@tresse/kit';
import type { QueryResolvers } from '../generated/resolvers.ts';

/** Entities by key; null when the catalogue does not hold them. */
export const Query: QueryResolvers = {
  training: (_query, { id }, { loaders }) => loaders.training.load(id),
  session: (_query, { id }, { loaders }) => loaders.session.load(id),
  provider: (_query, { siret }, { loaders }) => loaders.provider.load(siret),
  async receivedReferrals(_query, { first, after }, { loaders, caller }) {
    const page = { limit: checkPageSize(first) + 1, after: decodeCursor(after, ['instant', 'string']) };
    const rows = await loaders.receivedReferrals.load(caller.provider ?? '', page);
    return toConnection(rows, first, ({ receivedAt, id }) => [receivedAt, id]);
  },
};
