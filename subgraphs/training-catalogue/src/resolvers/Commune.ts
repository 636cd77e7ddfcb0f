import { checkPageSize, decodeCursor, toConnection } from '@tresse/kit';
import { findCommune } from '@tresse/reference';
import { toMetres } from '@tresse/reference/nearby';
import type { CommuneResolvers } from '../generated/resolvers.ts';

/** A commune, as the point from which distances are told; null for one whose position is not known. */
export const Commune: CommuneResolvers = {
  __resolveReference: ({ code }) => ({ code }),
  async openSessionsNearby({ code }, { first, after, withinKm }, { loaders }) {
    const page = {
      withinMetres: toMetres(withinKm),
      limit: checkPageSize(first) + 1,
      after: decodeCursor(after, ['integer', 'string', 'string']),
    };
    if (!findCommune(code)?.position) return null;
    const found = await loaders.sessionsNearby.load(code, page);
    return toConnection(found, first, ({ metres, begins, id }) => [metres, begins, id]);
  },
};
