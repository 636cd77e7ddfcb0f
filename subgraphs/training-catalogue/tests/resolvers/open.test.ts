import { publicCaller } from '@tresse/kit';
import { createAsk, fixedClock } from '@tresse/kit/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { subgraph } from '../../src/index.ts';
import { createCatalogue, type TestCatalogue } from '../make.ts';
import { makeLheo } from '../make-lheo.ts';

let catalogue: TestCatalogue;
beforeAll(async () => {
  catalogue = await createCatalogue();
  const sessions = [
    { numero: 'starts in September', start: '20260914', end: '20261218' },
    { numero: 'starts some day of September', start: '20260900', end: '00000000' },
    { numero: 'is closed', start: '20260914', state: '2' },
    { numero: 'is told nothing of', start: '20260914', state: '' },
    { numero: 'starts at an unknown date', start: '00000000', end: '00000000' },
  ];
  const permanent = [{ numero: 'is entered until June', start: '20250101', end: '20260630' }];
  const actions = [
    { numero: 'fixed', commune: '33063', sessions },
    { numero: 'permanent', commune: '33281', entry: '1', sessions: permanent },
    {
      numero: 'elsewhere',
      commune: '86194',
      sessions: [{ numero: 'is in Poitiers', start: '20270104', end: '20270331' }],
    },
  ];
  await catalogue.importText(makeLheo([{ numero: 'F', actions }]));
});
afterAll(() => catalogue.database.close());

async function countOn(instant: string) {
  const ask = createAsk(subgraph, { db: catalogue.database.db, now: fixedClock(instant), caller: publicCaller });
  const { data, errors } = await ask(`{
    _entities(representations: [
      { __typename: "Department", code: "33" }, { __typename: "Department", code: "86" }, { __typename: "Department", code: "23" }
    ]) { ... on Department { openSessionCount } }
    provider(siret: "00090001900019") { trainings { edges { node { actions { sessions { open } } } } } }
  }`);
  expect(errors).toBeUndefined();
  const { _entities: departments } = data as { _entities: { openSessionCount: number }[] };
  const counts = departments.map(({ openSessionCount }) => openSessionCount);
  return { counts, open: JSON.stringify(data).split('"open":true').length - 1 };
}

it.each([
  ['2026-06-30T12:00:00+02:00', [3, 1, 0]],
  ['2026-06-30T23:59:59+02:00', [3, 1, 0]],
  ['2026-06-30T22:30:00Z', [2, 1, 0]],
  ['2026-09-14T12:00:00+02:00', [2, 1, 0]],
  ['2026-09-15T00:00:00+02:00', [1, 1, 0]],
  ['2026-10-01T00:00:00+02:00', [0, 1, 0]],
  ['2027-01-05T00:00:00+01:00', [0, 0, 0]],
])('at %s counts %j open sessions in Gironde, Vienne and Creuse', async (instant, expected) => {
  const { counts, open } = await countOn(instant);
  expect(counts).toEqual(expected);
  expect(open).toBe(expected.reduce((sum, count) => sum + count, 0));
});
