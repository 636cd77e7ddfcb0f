import { expect, it } from 'vitest';
import { listPeriods } from '../src/pages/activity/periods.ts';

const campaigns = [
  { name: 'Hiver', from: '2025-11-18', to: '2026-03-14' },
  { name: 'Été', from: '2026-03-23', to: '2026-11-01' },
  { name: 'Hiver suivant', from: '2026-11-17', to: '2027-03-13' },
];
const nameHalf = (half: number, year: number) => `${half}/${year}`;
const namesOn = (day: string, known = campaigns) => listPeriods(known, day, nameHalf).map(({ name }) => name);

it('lists the campaigns that have begun, the latest first', () => {
  expect(namesOn('2026-11-16')).toEqual(['Été', 'Hiver']);
  expect(namesOn('2026-11-17')).toEqual(['Hiver suivant', 'Été', 'Hiver']);
});

it('lists half-years for an association without campaigns', () => {
  expect(namesOn('2026-06-30', [])).toEqual(['1/2026', '2/2025', '1/2025']);
});
