import { expect, it } from 'vitest';
import { listMemoryFlags } from '../launch/memory.mjs';

it('limits the memory of an import of LHÉO alone', () => {
  expect(listMemoryFlags(['import', 'lheo', 'offer.xml'])).toContainEqual(expect.stringContaining('old-space'));
  for (const args of [
    ['import', 'association', 'les-voisins', 'people.xlsx'],
    ['import', 'ess', 'x.json'],
    ['start'],
    [],
  ])
    expect(listMemoryFlags(args)).toEqual([]);
});
