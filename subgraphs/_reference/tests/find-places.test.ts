import { expect, test } from 'vitest';
import { findCommune, findEpci, getRegion, listCommunes, listDepartments, listEpcis } from '../src/index.ts';

test('holds the 12 departments, 4,293 communes and 154 EPCI of Nouvelle-Aquitaine', () => {
  expect([listDepartments().length, listCommunes().length, listEpcis().length]).toEqual([12, 4293, 154]);
});

test('gives a commune with its codes and its own point', () => {
  expect(findCommune('33063')).toEqual({
    code: '33063',
    name: 'Bordeaux',
    department: '33',
    region: '75',
    epci: '243300316',
    population: 267991,
    postalCodes: ['33000', '33100', '33200', '33300', '33800'],
    position: { latitude: 44.84044, longitude: -0.5805, precision: 'COMMUNE' },
  });
});

test('places a commune without its own point at the centre of its EPCI, and says so', () => {
  const villages = listCommunes().filter(({ position }) => position?.precision === 'EPCI');
  const centres = new Map(villages.map(({ epci, position }) => [epci, JSON.stringify(position)]));
  expect(findCommune('17207')?.position).toEqual({ latitude: 46.17911, longitude: -1.35191, precision: 'EPCI' });
  expect(villages).toHaveLength(4293 - 952);
  expect(villages.filter(({ epci, position }) => centres.get(epci) !== JSON.stringify(position))).toEqual([]);
});

test('leaves no commune of the region without a position', () => {
  expect(listCommunes().filter(({ position }) => position === null)).toEqual([]);
});

test('knows no place that is not a current one', () => {
  const never = '33999';
  const arrondissement = '75101';
  expect([never, arrondissement, '', 'Bordeaux'].map(findCommune)).toEqual([null, null, null, null]);
  expect(findEpci('000000018')).toBeNull();
});

test('counts an EPCI to the region of most of its communes', () => {
  const touching = new Set(listCommunes().map(({ epci }) => epci));
  const neighbours = [...touching].filter((siren) => siren && findEpci(siren)?.region !== '75');
  expect([touching.size, neighbours.length]).toEqual([156, 2]);
});

test('names a region, and refuses one that does not exist', () => {
  expect(getRegion('75')).toEqual({ code: '75', name: 'Nouvelle-Aquitaine' });
  expect(() => getRegion('33')).toThrow('No region has the code « 33 »');
});
