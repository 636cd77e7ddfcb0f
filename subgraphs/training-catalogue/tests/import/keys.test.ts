import { expect, it } from 'vitest';
import { readAll, toBytes } from '../make.ts';
import { makeLheo, type TrainingText } from '../make-lheo.ts';

async function readIds(trainings: readonly TrainingText[], source = 'test') {
  const readings = await readAll(toBytes(makeLheo(trainings)), source);
  return {
    trainings: readings.flatMap((reading) => reading.trainings.map(({ id }) => id)),
    actions: readings.flatMap((reading) => reading.actions.map(({ id }) => id)),
    sessions: readings.flatMap((reading) => reading.sessions.map(({ id }) => id)),
  };
}

const usual: TrainingText = { numero: 'F', actions: [{ numero: 'A', sessions: [{ numero: 'S' }] }] };

it('gives an id that content does not move', async () => {
  const changed: TrainingText = {
    numero: 'F',
    title: 'Autre titre',
    actions: [{ numero: 'A', commune: '86194', mode: '1', sessions: [{ numero: 'S', start: '20261012', state: '2' }] }],
  };
  expect(await readIds([changed])).toEqual(await readIds([usual]));
});

it('gives other ids to another source, and to the same numbers of another provider', async () => {
  const all = [
    await readIds([usual], 'one'),
    await readIds([usual], 'two'),
    await readIds([{ ...usual, siret: '00090002700012' }], 'one'),
  ];
  expect(new Set(all.flatMap(({ trainings, sessions }) => [...trainings, ...sessions])).size).toBe(6);
});

it('tells apart formations, actions and sessions that repeat a number', async () => {
  const same = { numero: 'S', start: '20261005' };
  const ids = await readIds([
    {
      numero: 'F',
      actions: [
        { numero: 'A', commune: '33063', sessions: [same, { ...same, start: '20261012' }, same] },
        { numero: 'A', commune: '86194', sessions: [same] },
      ],
    },
    { numero: 'F', title: 'Écrire', actions: [{ numero: 'A', sessions: [same] }] },
  ]);
  expect([new Set(ids.trainings).size, new Set(ids.actions).size, new Set(ids.sessions).size]).toEqual([2, 3, 5]);
});

it('keeps the ids of actions and sessions that repeat a number when they are reordered', async () => {
  const sessions = [
    { numero: 'S', start: '20261005' },
    { numero: 'S', start: '20261012' },
  ];
  const actions = [
    { numero: 'A', commune: '33063', sessions },
    { numero: 'A', commune: '86194', sessions: sessions.toReversed() },
  ];
  const forwards = await readIds([{ numero: 'F', actions }]);
  const backwards = await readIds([{ numero: 'F', actions: actions.toReversed() }]);
  expect(backwards.actions).toEqual(forwards.actions.toReversed());
  expect(backwards.sessions.toSorted()).toEqual(forwards.sessions.toSorted());
});

it('takes the uri of a session before its number', async () => {
  const withUri = (numero: string) => [
    { numero: 'F', actions: [{ numero: 'A', sessions: [{ uri: 'urn:session:1', numero }] }] },
  ];
  expect(await readIds(withUri('1'))).toEqual(await readIds(withUri('2')));
});

it('gives the same ids to elements without any number', async () => {
  const bare: TrainingText[] = [{ actions: [{ sessions: [{ start: '20261005' }, { start: '20261012' }] }] }];
  const ids = await readIds(bare);
  expect(new Set(ids.sessions).size).toBe(2);
  expect(await readIds(bare)).toEqual(ids);
});
