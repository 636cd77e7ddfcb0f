import { expect, it } from 'vitest';
import { findKind, networkCodes } from '../../src/domain/networks.ts';

it('knows the 108 codes of the list', () => {
  expect(networkCodes.size).toBe(108);
  const some = ['aci', 'inae', 'ressourceries', 'regions', 'restos-du-coeur'];
  expect(some.filter((code) => !networkCodes.has(code))).toEqual([]);
});

it.each([
  [['aci'], 'ACI'],
  [['etti', 'coorace'], 'ETTI'],
  [['ei', 'aci'], 'ACI'],
  [['secours-populaire'], 'OTHER'],
  [['france-travail', 'communes'], null],
  [[], null],
])('finds the kind of %o: %s', (networks, kind) => {
  expect(findKind(networks)).toBe(kind);
});
