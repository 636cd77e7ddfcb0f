import { checkPageSize, decodeCursor, invalidArgument, toConnection } from '@tresse/kit';
import { findCommune } from '@tresse/reference';
import type { CommuneResolvers } from '../generated/resolvers.ts';

const farthestKilometres = 200;

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

function toMetres(withinKm: number): number {
  if (withinKm >= 0 && withinKm <= farthestKilometres) return Math.round(withinKm * 1000);
  throw invalidArgument('withinKm', `withinKm is ${withinKm}; ask for 0 to ${farthestKilometres}`);
}
