import { checkPageSize, decodeCursor, toConnection } from '@tresse/kit';
import { findCommune } from '@tresse/reference';
import { toMetres } from '@tresse/reference/nearby';
import type { CommuneResolvers } from '../generated/resolvers.ts';

/** A commune, as the point from which distances are told; null for one whose position is not known. */
export const Commune: CommuneResolvers = {
  __resolveReference: ({ code }) => ({ code }),
  async essStructuresNearby({ code }, { kinds, withOpenPosts, withinKm, first, after }, { loaders }) {
    const page = {
      kinds: kinds ?? null,
      withOpenPosts,
      withinMetres: toMetres(withinKm),
      limit: checkPageSize(first) + 1,
      after: decodeCursor(after, ['integer', 'string']),
    };
    if (!findCommune(code)?.position) return null;
    const found = await loaders.structuresNearby.load(code, page);
    return toConnection(found, first, ({ metres, id }) => [metres, id]);
  },
};
