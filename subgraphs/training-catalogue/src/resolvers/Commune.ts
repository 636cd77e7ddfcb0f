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
      after: decodeDistancePosition(after),
    };
    if (!findCommune(code)?.position) return null;
    const found = await loaders.sessionsNearby.load(code, page);
    return toConnection(found, first, ({ metres, id }) => [metres, id]);
  },
};

function toMetres(withinKm: number): number {
  if (withinKm >= 0 && withinKm <= farthestKilometres) return Math.round(withinKm * 1000);
  throw invalidArgument('withinKm', `withinKm is ${withinKm}; ask for 0 to ${farthestKilometres}`);
}

function decodeDistancePosition(cursor: string | null | undefined): readonly [metres: number, id: string] | null {
  const [metres, id] = decodeCursor(cursor, 2) ?? [];
  if (metres === undefined || id === undefined) return null;
  if (Number.isInteger(metres) && Number(metres) < 2 ** 31) return [Number(metres), String(id)];
  throw invalidArgument('after', 'The cursor is not one of this list; pass the endCursor of the page before');
}
