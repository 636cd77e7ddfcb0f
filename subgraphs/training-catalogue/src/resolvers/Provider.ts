import { checkPageSize, decodeCursor, invalidArgument, toConnection } from '@tresse/kit';
import { dayInParis } from '@tresse/kit/values';
import type { ProviderResolvers } from '../generated/resolvers.ts';

/** A provider: its columns as they are, its trainings a page at a time. */
export const Provider: ProviderResolvers = {
  __resolveReference: ({ siret }, { loaders }) => loaders.provider.load(siret),
  quality: ({ siret }, _arguments, { loaders }) => loaders.qualityOfProvider.load(siret),
  async trainings({ siret }, { first, after }, { loaders }) {
    const page = { limit: checkPageSize(first) + 1, after: decodeCursor(after, ['string', 'string']) };
    const listed = await loaders.trainingsOfProvider.load(siret, page);
    return toConnection(listed, first, ({ titleKey, id }) => [titleKey, id]);
  },
  async sessions({ siret }, { from, to, first, after }, { loaders }) {
    if (to <= from) throw invalidArgument('to', 'The period has no day: to is the day after its last one');
    const page = { from, to, limit: checkPageSize(first) + 1, after: decodeCursor(after, ['string', 'string']) };
    const listed = await loaders.sessionsOfProvider.load(siret, page);
    return toConnection(listed, first, ({ startDate, id }) => [startDate, id]);
  },
  intakeRules: ({ siret }, { on }, { loaders, now }) =>
    loaders.intakeRules.load(siret, { day: on ?? dayInParis(now()) }),
  reservedPlaces: ({ siret }, { on }, { loaders, now }) =>
    loaders.reservedAtProvider.load(siret, { day: on ?? dayInParis(now()) }),
};
