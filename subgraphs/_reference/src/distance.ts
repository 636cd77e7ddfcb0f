import type { Point } from './places.ts';

const earthRadiusKilometres = 6371.0088;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Kilometres between two points as the crow flies (haversine on the mean radius, within 0.5 %). */
export function kilometresBetween(a: Point, b: Point): number {
  const alongMeridian = Math.sin(radians(b.latitude - a.latitude) / 2) ** 2;
  const alongParallel = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  const haversine = alongMeridian + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * alongParallel;
  return 2 * earthRadiusKilometres * Math.asin(Math.sqrt(Math.min(1, haversine)));
}
