import fc from 'fast-check';
import { expect, it } from 'vitest';
import { kilometresBetween } from '../src/index.ts';
import { boundAround } from '../src/nearby/bounding-box.ts';

const latitude = fc.double({ min: -60, max: 60, noNaN: true });
const longitude = fc.double({ min: -170, max: 170, noNaN: true });
const part = fc.double({ min: -1.2, max: 1.2, noNaN: true });

it('holds every point that is within the distance', () => {
  fc.assert(
    fc.property(latitude, longitude, fc.integer({ min: 1, max: 200 }), part, part, (lat, long, kilometres, dy, dx) => {
      const box = boundAround({ latitude: lat, longitude: long }, kilometres);
      const point = { latitude: lat + dy * (box.north - lat), longitude: long + dx * (box.east - long) };
      fc.pre(kilometresBetween({ latitude: lat, longitude: long }, point) <= kilometres);
      expect(point.latitude >= box.south && point.latitude <= box.north).toBe(true);
      expect(point.longitude >= box.west && point.longitude <= box.east).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
