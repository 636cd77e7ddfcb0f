import type { Caller } from '@tresse/kit';
import { makeCaller } from '@tresse/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeMember, openTestAssociation, type TestAssociation } from '../src/testing/index.ts';
import { delivery, files, voisins } from './make.ts';

let it: TestAssociation;

beforeAll(async () => {
  it = await openTestAssociation(voisins);
  await it.deliver(delivery);
  await it.deliver(
    files.trainings(
      'f-1;33-1;;2026-03-10;2026-03-12;12;10;8',
      'f-2;33-1;;2026-04-01;2026-04-02;6;;',
      'f-3;17-1;;2026-01-01;2026-01-02;6;8;8',
      'f-4;;33;2026-03-31;2026-04-02;14;20;17',
    ),
  );
});
afterAll(() => it.database.close());

const centers = ['les-voisins~33-1'];
const lead = makeMember('center-lead', 'les-voisins', { centers });

const askTrainings = (caller: Caller, period = 'from: "2026-01-01", to: "2026-04-01"') =>
  it.ask(
    `query($entities: [_Any!]!) { _entities(representations: $entities) {
      ... on Center { volunteerTrainings(${period}) { from to hours places trainedCount } }
      ... on Unit { volunteerTrainings(${period}) { from to hours places trainedCount } } } }`,
    {
      entities: [
        { __typename: 'Center', id: 'les-voisins~17-1' },
        { __typename: 'Center', id: 'les-voisins~33-1' },
        { __typename: 'Unit', id: 'les-voisins~33' },
      ],
    },
    caller,
  );

const training = (from: string, to: string, hours: number, places: number | null, trainedCount: number | null) => ({
  ...{ from, to, hours, places, trainedCount },
});
const listing = (...trainings: (object[] | null)[]) => ({
  data: { _entities: trainings.map((volunteerTrainings) => ({ volunteerTrainings })) },
});
const ofUnit = training('2026-03-31', '2026-04-02', 14, 20, 17);

test('tells a lead what the own center and the units gave within a period, by the day on which it began', async () => {
  expect(await askTrainings(lead)).toEqual(listing([], [training('2026-03-10', '2026-03-12', 12, 10, 8)], [ofUnit]));
  expect(await askTrainings(lead, 'from: "2026-04-01", to: "2026-04-02"')).toEqual(
    listing([], [training('2026-04-01', '2026-04-02', 6, null, null)], []),
  );
});

test('tells a coordinator those of the own departments', async () => {
  const coordinator = makeMember('department-coordinator', 'les-voisins', { departments: ['17'] });
  expect(await askTrainings(coordinator)).toEqual(
    listing([training('2026-01-01', '2026-01-02', 6, 8, 8)], [], [ofUnit]),
  );
});

test.each<[string, Caller]>([
  ['a lead of another association', makeMember('center-lead', 'les-autres', { centers })],
  ['a volunteer', makeCaller('volunteer', ['person:read'], { association: 'les-voisins', centers })],
  ['the analyst', makeCaller('region-analyst', ['volunteering:read'])],
])('is refused to %s', async (_, caller) => {
  const { data, errors } = await askTrainings(caller);
  expect(data).toEqual(listing(null, null, null).data);
  expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(Array(3).fill('FORBIDDEN'));
});

test.each([
  ['is empty', 'from: "2026-01-01", to: "2026-01-01"'],
  ['is longer than a year', 'from: "2025-01-01", to: "2026-01-03"'],
])('refuses a period that %s', async (_, period) => {
  const { errors } = await askTrainings(lead, period);
  expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'to' });
});

test('leaves the count of those trained in a team as it was told', async () => {
  const { data } = await it.ask(
    '{ center(id: "les-voisins~33-1") { volunteerTeam { trainedToReferCount } } }',
    {},
    lead,
  );
  expect(data).toEqual({ center: { volunteerTeam: { trainedToReferCount: 3 } } });
});
