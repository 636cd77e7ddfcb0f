/** Bounds of a box on the map, in degrees (WGS 84). */
export interface BoundingBox {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

/** A little less than the length of one degree of a great circle on the mean radius, so that the box is a bit large. */
const kilometresOfDegree = 111.19;

/** The box that holds every point within `kilometres` of a point; for places away from the poles and the date line. */
export function boundAround(point: { latitude: number; longitude: number }, kilometres: number): BoundingBox {
  const height = kilometres / kilometresOfDegree;
  const farthest = Math.min(89, Math.abs(point.latitude) + height);
  const width = height / Math.cos((farthest * Math.PI) / 180);
  return {
    south: point.latitude - height,
    north: point.latitude + height,
    west: point.longitude - width,
    east: point.longitude + width,
  };
}
