import { expect, it } from 'vitest';
import { findCommuneOf } from '../src/index.ts';

const find = (code: string, postalCode: string | null, town: string) => {
  const found = findCommuneOf({ code, postalCode, town });
  return found.ok ? (found.value?.code ?? null) : found.problem.reason;
};

it.each<[string, string | null, string, string | null, string]>([
  ['33063', '33000', 'Ailleurs', '33063', 'its code alone'],
  ['2a004', null, '', '2A004', 'a code of Corsica in small letters'],
  ['59350', '59000', 'Lille', '59350', 'a commune of another region'],
  ['75112', '75012', 'Paris', '75056', 'a district of Paris'],
  ['69383', '69003', 'Lyon', '69123', 'a district of Lyon'],
  ['13216', '13016', 'Marseille', '13055', 'a district of Marseille'],
  ['', '33000', 'BORDEAUX CEDEX 9', '33063', 'postal code and town'],
  ['', '17100', 'ST-SEVER-DE-SAINTONGE', null, 'a town that its postal code does not hold as such'],
  ['', '40500', 'St Sever', '40282', 'a town with saint cut short'],
  ['', '33000', 'Poitiers', null, 'a town of another postal code'],
  ['', null, 'Bordeaux', null, 'a town without postal code'],
])('finds the commune of « %s » %s %s as %s: %s', (code, postalCode, town, commune) => {
  expect(find(code, postalCode, town)).toBe(commune);
});

it.each(['33999', '75199', 'ABC', '33000'])('refuses the code %s, which no commune has', (code) => {
  expect(find(code, '33000', 'Bordeaux')).toBe(`Commune code « ${code} » is not in the official list`);
});
