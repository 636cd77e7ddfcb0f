import { type Caller, publicCaller } from '@tresse/kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { person, referral } from '../src/db/tables/index.ts';
import { makeMember, openTestAssociation, type TestAssociation } from '../src/testing/index.ts';
import { delivery, files, voisins } from './make.ts';

let it: TestAssociation;

beforeAll(async () => {
  it = await openTestAssociation(voisins);
  await it.deliver(delivery);
});
afterAll(() => it.database.close());

const volunteer = makeMember('volunteer', 'les-voisins', { centers: ['les-voisins~33-1'] });

const askHeld = (caller: Caller, period = 'from: "2026-01-01", to: "2026-04-01"') =>
  it.ask(
    `query($entities: [_Any!]!) { _entities(representations: $entities) {
      ... on Center { collectiveInformation(${period}) { heldOn theme attendanceCount } } } }`,
    { entities: ['33-1', '33-2'].map((code) => ({ __typename: 'Center', id: `les-voisins~${code}` })) },
    caller,
  );

test('tells what a center within reach held in a half-open period, and makes nobody a participant', async () => {
  const before = [await it.rows.$count(person), await it.rows.$count(referral)];
  const [summary] = await it.deliver(
    files.information(
      'i-1;33-1;2026-03-31;Savoirs de base;12',
      'i-2;33-1;2026-01-01;Offre de formation;0',
      'i-3;33-1;2026-04-01;Autre;9',
      'i-4;33-2;2026-02-01;Autre;9',
    ),
  );
  expect(summary).toMatchObject({ created: 4, rejections: [] });
  expect(await askHeld(volunteer)).toEqual({
    data: {
      _entities: [
        {
          collectiveInformation: [
            { heldOn: '2026-01-01', theme: 'TRAINING_OFFER', attendanceCount: 0 },
            { heldOn: '2026-03-31', theme: 'BASIC_SKILLS', attendanceCount: 12 },
          ],
        },
        { collectiveInformation: [] },
      ],
    },
  });
  expect([await it.rows.$count(person), await it.rows.$count(referral)]).toEqual(before);
});

test.each<[string, Caller]>([
  ['anybody', publicCaller],
  ['another association', makeMember('volunteer', 'les-autres', { centers: ['les-voisins~33-1'] })],
])('is refused to %s', async (_, caller) => {
  const { data, errors } = await askHeld(caller);
  expect(data).toEqual({ _entities: [{ collectiveInformation: null }, { collectiveInformation: null }] });
  expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
});
