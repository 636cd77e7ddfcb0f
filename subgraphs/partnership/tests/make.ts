import { type Caller, type ImportSummary, publicCaller } from '@tresse/kit';
import { createAsk, createTestDatabase, fixedClock, withTestFolder } from '@tresse/kit/testing';
import { afterAll, beforeAll } from 'vitest';
import { importPartnership } from '../src/import/index.ts';
import { migrate } from '../src/migrate.ts';
import { subgraph } from '../src/subgraph.ts';

const open = async () => {
  const database = await createTestDatabase('partnership', migrate);
  const askAs = (caller: Caller) =>
    createAsk(subgraph, { db: database.db, now: fixedClock('2026-03-02T09:00:00Z'), caller });
  return { database, ask: askAs(publicCaller), askAs };
};

/** A database of the partnership and who asks it. */
export type House = Awaited<ReturnType<typeof open>>;

/** A house for the tests of one file, with the package's own data unless it shall be `empty`. */
export function useHouse({ empty = false } = {}): () => House {
  let house: House | undefined;
  beforeAll(async () => {
    house = await open();
    if (!empty) await importPartnership({ database: house.database.program });
  });
  afterAll(() => house?.database.close());
  return () => {
    if (house) return house;
    throw new Error('The house is open only within a test');
  };
}

/** Data files of the partnership; a text is written as it is. */
export interface DataFiles {
  readonly associations?: unknown;
  readonly agreements?: unknown;
  readonly commitments?: unknown;
  readonly 'committee-meetings'?: unknown;
}

/** Imports these data files into a house. */
export function importFiles({ database }: House, files: DataFiles): Promise<ImportSummary> {
  const write = ([name, content]: [string, unknown]) => {
    const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
    return [`${name}.json`, text] as const;
  };
  const texts = Object.fromEntries(Object.entries(files).map(write));
  return withTestFolder(texts, (folder) => importPartnership({ database: database.program, folder }));
}

/** An association's record, good unless a part makes it bad. */
export const makeAssociation = (part: Record<string, unknown> = {}) => ({
  id: 'les-paniers',
  name: 'Les Paniers',
  state: 'CANDIDATE',
  fictional: true,
  notice: 'Scénario fictif.',
  siren: '000 000 018',
  rna: null,
  sources: ['Inventé pour un test.'],
  ...part,
});

/** An agreement's record, good unless a part makes it bad. */
export const makeAgreement = (part: Record<string, unknown> = {}) => ({
  id: 'convention-les-paniers',
  kind: 'CONVENTION',
  title: 'Convention Les Paniers (scénario fictif)',
  state: 'SIGNED',
  parent: null,
  votedOn: '2026-01-05',
  signedOn: '2026-02-02',
  termFrom: '2026-03-01',
  termTo: '2027-03-01',
  fictional: true,
  signatories: [{ name: 'Les Paniers', association: 'les-paniers' }],
  axes: ['Accès à la formation'],
  sources: ['Inventé pour un test.'],
  ...part,
});

/** A commitment's record, good unless a part makes it bad. */
export const makeCommitment = (part: Record<string, unknown> = {}) => ({
  id: 'orienter',
  agreement: 'convention-les-paniers',
  association: 'les-paniers',
  axis: 1,
  title: 'Orienter vers la formation',
  unit: 'orientations envoyées',
  target: 200,
  reached: 87.5,
  dueOn: '2026-12-31',
  state: 'UNDER_WAY',
  asOf: '2026-02-27',
  sources: ['Inventé pour un test.'],
  ...part,
});

/** A meeting's record, good unless a part makes it bad. */
export const makeMeeting = (part: Record<string, unknown> = {}) => ({
  id: 'pilotage-2026',
  agreement: 'convention-les-paniers',
  committee: 'STEERING',
  day: '2026-03-02',
  place: 'Bordeaux',
  sources: ['Inventé pour un test.'],
  ...part,
});
