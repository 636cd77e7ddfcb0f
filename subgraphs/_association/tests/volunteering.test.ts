import { type Caller, publicCaller } from '@tresse/kit';
import { makeCaller } from '@tresse/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeMember, openTestAssociation, type TestAssociation } from '../src/testing/index.ts';
import { delivery, voisins } from './make.ts';

let it: TestAssociation;

beforeAll(async () => {
  it = await openTestAssociation(voisins);
  await it.deliver(delivery);
});
afterAll(() => it.database.close());

const askHours = (from: string, to: string, caller = makeMember('region-analyst', 'none')) =>
  it.ask(
    `query($entities: [_Any!]!) { _entities(representations: $entities) { ... on Association {
      volunteerHoursByDepartment(from: "${from}", to: "${to}") { department { code } hours volunteerCount } } } }`,
    { entities: [{ __typename: 'Association', id: 'les-voisins' }] },
    caller,
  );

const hoursOf = (...rows: [code: string, hours: number, volunteerCount: number][]) => ({
  data: {
    _entities: [
      {
        volunteerHoursByDepartment: rows.map(([code, hours, volunteerCount]) => ({
          department: { code },
          hours,
          volunteerCount,
        })),
      },
    ],
  },
});

test('sums hours and the largest headcounts of the centers of each department', async () => {
  expect(await askHours('2026-01-01', '2026-04-01')).toEqual(hoursOf(['17', 70, 7], ['33', 410, 19]));
});

test('leaves out the month that begins on the last day of the half-open period', async () => {
  expect(await askHours('2026-01-01', '2026-02-01')).toEqual(hoursOf(['33', 140, 15]));
});

test('leaves out months that lie only partly in the period', async () => {
  expect(await askHours('2026-01-02', '2026-03-31')).toEqual(hoursOf(['17', 70, 7], ['33', 150, 14]));
});

test('refuses an empty period', async () => {
  const { errors } = await askHours('2026-02-01', '2026-02-01');
  expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'to' });
});

test('refuses hours to those without the scope', async () => {
  const { data, errors } = await askHours('2026-01-01', '2026-02-01', publicCaller);
  expect(data).toEqual({ _entities: [{ volunteerHoursByDepartment: null }] });
  expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
});

const askTeams = async (caller: Caller) => {
  const query = `query($entities: [_Any!]!) { _entities(representations: $entities) {
    ... on Center { volunteerTeam { volunteerCount } } } }`;
  const entities = ['17-1', '33-1', '33-2'].map((code) => ({ __typename: 'Center', id: `les-voisins~${code}` }));
  const { data, errors } = await it.ask(query, { entities }, caller);
  const centers = data?.['_entities'] as { volunteerTeam: { volunteerCount: number } | null }[];
  const refused = errors?.every(({ extensions }) => extensions?.['code'] === 'FORBIDDEN') ?? false;
  return { counts: centers.map(({ volunteerTeam }) => volunteerTeam?.volunteerCount ?? null), refused };
};

const centers = ['les-voisins~33-1'];

test.each<[string, Caller, (number | null)[]]>([
  ['a lead, of the own center', makeMember('center-lead', 'les-voisins', { centers }), [null, 12, null]],
  [
    'a coordinator, of the own department',
    makeMember('department-coordinator', 'les-voisins', { departments: ['33'] }),
    [null, 12, 5],
  ],
  [
    'a delegate, of no center',
    makeMember('regional-delegate', 'les-voisins', { centers, departments: ['33'] }),
    [null, null, null],
  ],
])('tells headcounts to %s', async (_, caller, counts) => {
  expect(await askTeams(caller)).toEqual({ counts, refused: false });
});

test.each<[string, Caller]>([
  ['a lead of another association', makeMember('center-lead', 'les-autres', { centers })],
  [
    'a volunteer, who has no such scope',
    makeCaller('volunteer', ['person:read'], { association: 'les-voisins', centers }),
  ],
  ['the analyst, who reads aggregates', makeCaller('region-analyst', ['volunteering:read'])],
])('refuses headcounts of centers to %s', async (_, caller) => {
  expect(await askTeams(caller)).toEqual({ counts: [null, null, null], refused: true });
});

test('tells of each center what its volunteers gave and sent in the latest month, in as many statements for one as for all', async () => {
  const coordinator = makeMember('department-coordinator', 'les-voisins', { departments: ['33', '17'] });
  const askActivity = (codes: string[]) => {
    const query = `query($entities: [_Any!]!) { _entities(representations: $entities) {
      ... on Center { volunteerTeam { month trainedToReferCount hours sentReferralCount } } } }`;
    const entities = codes.map((code) => ({ __typename: 'Center', id: `les-voisins~${code}` }));
    return it.database.countStatements(() => it.ask(query, { entities }, coordinator));
  };
  const all = await askActivity(['17-1', '33-1', '33-2']);
  const team = (month: string, trainedToReferCount: number, hours: number, sentReferralCount: number) => ({
    volunteerTeam: { month, trainedToReferCount, hours, sentReferralCount },
  });
  // The five referrals of each center were sent in March.
  expect(all.result).toEqual({
    data: { _entities: [team('2026-02-01', 1, 70, 0), team('2026-03-01', 3, 120, 5), team('2026-01-01', 0, 40, 0)] },
  });
  expect([all.statements.length, (await askActivity(['33-1'])).statements.length]).toEqual([3, 3]);
});
