import { checkPageSize, decodeCursor, invalidArgument, toConnection } from '@tresse/kit';
import { findCommune } from '@tresse/reference';
import { toMetres } from '@tresse/reference/nearby';
import type { CommuneResolvers } from '../generated/resolvers.ts';
import { searchSessions, toSearching } from '../search/search-sessions.ts';

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
  searchSessions({ code }, { filter, withinKm, sameEpci, ...asked }, context) {
    if (filter.near) throw invalidArgument('filter.near', 'One departs from this commune; give withinKm');
    const { position, epci } = findCommune(code) ?? {};
    if (!position || (sameEpci && !epci)) return null;
    const place = { near: { commune: code, withinKm }, ...(sameEpci && epci && { epci }) };
    return searchSessions({ ...asked, filter: { ...filter, ...place } }, toSearching(context));
  },
};
