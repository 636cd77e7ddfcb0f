import { expect, it } from 'vitest';
import { noChoices, readSearch, writeSearch } from '../src/pages/search/search-address.ts';
import { type Place, toVariables } from '../src/pages/search/to-variables.ts';

const fresh = readSearch('');

const pessac: Place = {
  code: '33318',
  name: 'Pessac',
  epci: { siren: '243300316', name: 'Bordeaux Métropole' },
  employmentArea: { code: 'NA-01', name: 'Bordeaux' },
  department: { code: '33', name: 'Gironde' },
};

it('asks first for sessions that take people, everywhere', () => {
  expect(toVariables(fresh, undefined)).toEqual({ filter: { recruitmentStates: ['OPEN'] }, sort: 'RELEVANCE' });
});

it('keeps a search in the address as it was', () => {
  const search = {
    text: 'commis de cuisine & service',
    commune: '2A004',
    reach: 'epci',
    from: '2026-11-02',
    to: '2027-01-31',
    sort: 'DISTANCE',
    choices: { ...noChoices, entree: ['PERMANENT'], public: ['81019', '83056'] },
  } as const;
  expect(readSearch(writeSearch(search))).toEqual(search);
  expect(writeSearch(fresh)).toBe('');
});

it('leaves out what makes no sense in an address', () => {
  const query = '?commune=Pessac&dans=40&du=demain&tri=DISTANCE&niveau=LEVEL_3,<b>,&autre=1';
  const choices = { ...fresh.choices, niveau: ['LEVEL_3'] };
  expect(readSearch(query)).toEqual({ ...fresh, choices });
});

it('asks within an area once it is known, with distances all the same', () => {
  const search = { ...fresh, commune: '33318', reach: 'epci' } as const;
  expect(toVariables(search, undefined)).toBeNull();
  expect(toVariables(search, pessac)?.filter).toEqual({
    recruitmentStates: ['OPEN'],
    epci: '243300316',
    near: { commune: '33318', withinKm: 200 },
  });
  expect(toVariables({ ...search, reach: 'bassin' }, pessac)?.filter).toMatchObject({ employmentArea: 'NA-01' });
  expect(toVariables(search, { ...pessac, epci: null })?.filter).toMatchObject({ department: '33' });
});
