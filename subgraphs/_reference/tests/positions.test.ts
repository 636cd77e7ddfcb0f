import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { derivePositions, formatPositions } from '../scripts/derive-positions.ts';
import { findCommune, kilometresBetween } from '../src/index.ts';
import { findCentre, positionsFile } from '../src/positions.ts';

const distance = (from: string, to: string): number => {
  const [a, b] = [findCommune(from)?.position, findCommune(to)?.position];
  return a && b ? kilometresBetween(a, b) : Number.NaN;
};

test('keeps the table of points that the package gives', () => {
  const isKept = readFileSync(positionsFile, 'utf8') === formatPositions(derivePositions());
  expect(isKept, 'run node subgraphs/_reference/scripts/write-positions.ts').toBe(true);
});

test('takes the place that bears the name of the commune, not its neighbour or its quarter', () => {
  const [lyon, marseille, paris] = ['69123', '13055', '75056'].map((code) => findCommune(code)?.position);
  expect([lyon, marseille, paris]).toEqual([
    { latitude: 45.74846, longitude: 4.84671, precision: 'COMMUNE' },
    { latitude: 43.29695, longitude: 5.38107, precision: 'COMMUNE' },
    { latitude: 48.85341, longitude: 2.3488, precision: 'COMMUNE' },
  ]);
});

test('measures La Rochelle to Bordeaux as 154 km, both ways', () => {
  expect(distance('17300', '33063')).toBeCloseTo(153.67, 1);
  expect(distance('33063', '17300')).toBe(distance('17300', '33063'));
  expect(distance('33063', '33063')).toBe(0);
});

test('weighs a centre by people, and finds none without them', () => {
  const town = { latitude: 45, longitude: 0, weight: 3 };
  const village = { latitude: 46, longitude: 1, weight: 1 };
  expect(findCentre([town, village])).toEqual({ latitude: 45.25, longitude: 0.25 });
  expect(findCentre([])).toBeNull();
});
