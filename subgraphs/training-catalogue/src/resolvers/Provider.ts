import { checkPageSize, decodeCursor, toConnection } from '@tresse/kit';
import type { ProviderResolvers } from '../generated/resolvers.ts';

/** A provider: its columns as they are, its trainings a page at a time. */
export const Provider: ProviderResolvers = {
  __resolveReference: ({ siret }, { loaders }) => loaders.provider.load(siret),
  async trainings({ siret }, { first, after }, { loaders }) {
    const page = { limit: checkPageSize(first) + 1, after: decodeCursor(after, ['string', 'string']) };
    const listed = await loaders.trainingsOfProvider.load(siret, page);
    return toConnection(listed, first, ({ titleKey, id }) => [titleKey, id]);
  },
};
