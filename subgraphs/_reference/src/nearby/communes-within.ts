import { kilometresBetween } from '../distance.ts';
import { listAllCommunes } from '../find-places.ts';
import type { Point } from '../places.ts';
import { boundAround } from './bounding-box.ts';

/** A commune and how far it is from a departure, in whole metres. */
export interface CommuneWithin {
  readonly code: string;
  readonly metres: number;
}

/** Lists the communes that stand within a distance of a point as the crow flies, in no particular order. */
export function listCommunesWithin(departure: Point, metres: number): CommuneWithin[] {
  const box = boundAround(departure, metres / 1000);
  return listAllCommunes().flatMap(({ code, position }) => {
    // Most of the 35,000 are left out before any distance is computed.
    if (!position || position.latitude < box.south || position.latitude > box.north) return [];
    const away = Math.round(kilometresBetween(departure, position) * 1000);
    return away <= metres ? [{ code, metres: away }] : [];
  });
}
