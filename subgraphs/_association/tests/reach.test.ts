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

const places = ['17-1', '33-1', '33-2'];

/** Which of the three places a caller sees, by each way that leads to a person or a referral. */
async function findSeen(caller: Caller) {
  const { data, errors } = await it.ask(
    `query($centers: [_Any!]!, $people: [_Any!]!, $referrals: [_Any!]!, $sessions: [_Any!]!) {
      centers: _entities(representations: $centers) { ... on Center { referrals(first: 9) { edges { node { id } } } } }
      centerPeople: _entities(representations: $centers) { ... on Center { people { edges { node { id } } } } }
      myCenters { edges { node { id } } }
      people: _entities(representations: $people) { ... on Person { id ageBand } }
      referrals: _entities(representations: $referrals) { ... on Referral { id person { id } } }
      sessions: _entities(representations: $sessions) { ... on Session {
        referrals(first: 99) { edges { node { id center { id } } } } } }
      gironde: referral(id: "les-voisins~r-331x00ab") { id }
      charente: referral(id: "les-voisins~r-171x00ab") { id }
    }`,
    {
      centers: places.map((code) => ({ __typename: 'Center', id: `les-voisins~${code}` })),
      people: places.map((code) => ({ __typename: 'Person', id: `les-voisins~p-${code.replace('-', '')}aaaaaa` })),
      referrals: places.map((code) => ({ __typename: 'Referral', id: `les-voisins~r-${code.replace('-', '')}x00ab` })),
      sessions: [0, 1].map((index) => ({ __typename: 'Session', id: `session-${index}` })),
    },
    caller,
  );
  expect(errors).toBeUndefined();
  const seenIn = (name: string) => places.filter((code) => JSON.stringify(data?.[name]).includes(asIn(name, code)));
  return {
    centers: seenIn('centers'),
    people: seenIn('people'),
    centerPeople: seenIn('centerPeople'),
    myCenters: seenIn('myCenters'),
    referrals: seenIn('referrals'),
    sessions: seenIn('sessions'),
    gironde: data?.['gironde'] !== null,
    charente: data?.['charente'] !== null,
  };
}

const asIn = (name: string, code: string): string =>
  ({
    people: `~p-${code.replace('-', '')}a`,
    centerPeople: `~p-${code.replace('-', '')}a`,
    myCenters: `"les-voisins~${code}"`,
    sessions: `"les-voisins~${code}"`,
  })[name] ?? `~r-${code.replace('-', '')}x`;

const everywhere = (codes: string[]) => ({
  centers: codes,
  people: codes,
  centerPeople: codes,
  myCenters: codes,
  referrals: codes,
  sessions: codes,
});

test('a coordinator sees the people of the own department and never those of another one', async () => {
  const caller = makeMember('department-coordinator', 'les-voisins', { departments: ['33'] });
  expect(await findSeen(caller)).toEqual({ ...everywhere(['33-1', '33-2']), gironde: true, charente: false });
});

test('a volunteer sees the people of the own center alone', async () => {
  const caller = makeMember('volunteer', 'les-voisins', { centers: ['les-voisins~33-2'], departments: ['33', '17'] });
  expect(await findSeen(caller)).toEqual({ ...everywhere(['33-2']), gironde: false, charente: false });
});

test('a center lead of two centers sees the people of both', async () => {
  const centers = ['les-voisins~33-1', 'les-voisins~17-1'];
  const caller = makeMember('center-lead', 'les-voisins', { centers });
  expect(await findSeen(caller)).toEqual({ ...everywhere(['17-1', '33-1']), gironde: true, charente: true });
});

test.each(['volunteer', 'center-lead', 'department-coordinator', 'region-analyst', 'training-provider', 'director'])(
  'a %s without centers or departments sees nobody, and learns of nobody',
  async (role) => {
    const caller = makeMember(role, 'les-voisins', { provider: '00000000000000' });
    expect(await findSeen(caller)).toEqual({ ...everywhere([]), gironde: false, charente: false });
  },
);

test.each(['region-analyst', 'training-provider', 'director'])(
  'a %s sees nobody, whatever centers the token names',
  async (role) => {
    const reach = { centers: ['les-voisins~33-1'], departments: ['33'] };
    expect(await findSeen(makeMember(role, 'les-voisins', reach))).toMatchObject(everywhere([]));
  },
);

const refused = {
  _entities: [{ referrals: null, people: null }, null, null, { referrals: null }],
  referral: null,
  myCenters: null,
};

test.each([
  ['the analyst, who has no such scope', makeCaller('region-analyst', ['volunteering:read'])],
  [
    'a coordinator of another association',
    makeMember('department-coordinator', 'les-autres', { departments: ['33'], centers: ['les-voisins~33-1'] }),
  ],
  [
    'a coordinator whose token has no scope',
    makeCaller('department-coordinator', [], { association: 'les-voisins', departments: ['33'] }),
  ],
  ['nobody', publicCaller],
] satisfies [string, Caller][])('refuses people and referrals to %s', async (_, caller) => {
  const { data, errors } = await it.ask(
    `query($entities: [_Any!]!) {
      _entities(representations: $entities) {
        ... on Center { referrals { pageInfo { hasNextPage } } people { edges { node { ageBand } } } }
        ... on Person { ageBand needs center { id } }
        ... on Referral { reference status person { ageBand } }
        ... on Session { referrals { edges { cursor } } }
      }
      referral(id: "les-voisins~r-331x00ab") { id }
      myCenters { edges { node { id } } }
    }`,
    {
      entities: [
        { __typename: 'Center', id: 'les-voisins~33-1' },
        { __typename: 'Person', id: 'les-voisins~p-331aaaaaa' },
        { __typename: 'Referral', id: 'les-voisins~r-331x00ab' },
        { __typename: 'Session', id: 'session-1' },
      ],
    },
    caller,
  );
  expect(data).toEqual(refused);
  expect(new Set(errors?.map(({ extensions }) => extensions?.['code']))).toEqual(new Set(['FORBIDDEN']));
});
