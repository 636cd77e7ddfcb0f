import { everything, openDatabase } from '@tresse/kit';
import { makeCaller } from '@tresse/kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  center,
  createFollowingCatalogue,
  type FollowingCatalogue,
  follow,
  listFollowed,
  makeVolunteer,
  makeWish,
  neighbour,
  reading,
  see,
  unfollow,
} from './follow.ts';

let catalogue: FollowingCatalogue;
beforeAll(async () => {
  catalogue = await createFollowingCatalogue();
  await catalogue.offer([{ numero: '1' }]);
});
afterAll(() => catalogue.database.close());
beforeEach(() => clear());

const clear = async () => {
  const owner = openDatabase(catalogue.database.ownerUrl, { reach: everything });
  await owner.client`delete from followed_search`;
  await owner.close();
};

const whole = `id label mailbox createdAt seenAt center { id } filter { text near { commune withinKm } schemes recruitmentStates }`;
const readWhole = async () =>
  (await catalogue.askOwn(`{ followedSearches(center: "${center}") { ${whole} } }`)).data?.['followedSearches'];

it('keeps what is searched for as it was asked, and whose it is', async () => {
  const { result } = await follow(catalogue.askOwn, makeWish({ mailbox: ' Contact@voisins.example ' }));
  expect(await readWhole()).toEqual([
    {
      id: result.id,
      label: 'Lire à Bordeaux',
      mailbox: 'contact@voisins.example',
      createdAt: '2026-07-01T10:00:00.000Z',
      seenAt: '2026-07-01T10:00:00.000Z',
      center: { id: center },
      filter: {
        text: 'lire',
        near: { commune: '33063', withinKm: 10 },
        schemes: null,
        recruitmentStates: ['OPEN'],
      },
    },
  ]);
});

it('follows once by the same key, also when it comes twenty times at once', async () => {
  const wish = makeWish();
  const answers = await Promise.all(Array.from({ length: 20 }, () => follow(catalogue.askOwn, wish)));
  expect(new Set(answers.map(({ result }) => `${result.__typename} ${result.id}`)).size).toBe(1);
  expect((await follow(catalogue.askOwn, { ...wish, label: 'Autre' })).result.__typename).toBe('RequestKeyReused');
  expect(await listFollowed(catalogue.askOwn)).toHaveLength(1);
});

it('says which one a center follows already, whatever order and spaces it is asked in', async () => {
  const { result } = await follow(catalogue.askOwn, makeWish());
  const same = { recruitmentStates: ['OPEN', 'OPEN'], near: reading.near, text: 'lire', accessibilityTold: false };
  expect((await follow(catalogue.askOwn, makeWish({ filter: same }))).result).toEqual({
    __typename: 'SearchAlreadyFollowed',
    followedSearch: { id: result.id },
  });
});

it('follows twenty searches for a center and no more, also at once', async () => {
  const wishes = Array.from({ length: 24 }, (_, rank) => makeWish({ filter: { text: `lire ${rank}` } }));
  const answers = await Promise.all(wishes.map((wish) => follow(catalogue.askOwn, wish)));
  const refused = answers.filter(({ result }) => result.__typename === 'TooManyFollowedSearches');
  expect([refused.length, (await listFollowed(catalogue.askOwn)).length]).toEqual([4, 20]);
});

describe('refuses', () => {
  it.each([
    ['a mailbox that may be a person’s', { mailbox: 'jeanne.martin@voisins.example' }, 'MailboxNotGeneric'],
    ['what is no mailbox', { mailbox: 'contact' }, 'MailboxNotGeneric'],
    ['another center', { center: neighbour }, 'CenterNotYours'],
  ])('%s', async (_, part, kind) => {
    expect((await follow(catalogue.askOwn, makeWish(part))).result).toEqual({ __typename: kind });
    expect(await listFollowed(catalogue.askOwn)).toEqual([]);
  });

  it.each([
    ['an empty name', { label: ' ' }, 'input.label'],
    ['a long name', { label: 'x'.repeat(101) }, 'input.label'],
    ['a long text', { filter: { text: 'x'.repeat(201) } }, 'filter.text'],
    ['a scheme that is none', { filter: { schemes: ['ZZZ'] } }, 'filter.schemes'],
    [
      'more than is kept',
      { filter: { publics: Array.from({ length: 400 }, (_, n) => `${10_000 + n}`) } },
      'input.filter',
    ],
    ['a social security number', { label: '1 85 05 78 006 084 36' }, 'input.label'],
    ['an empty key', { idempotencyKey: '' }, 'input.idempotencyKey'],
  ])('%s as a bad input', async (_, part, argument) => {
    const { errors } = await follow(catalogue.askOwn, makeWish(part));
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  });

  it.each([
    ['an analyst', makeCaller('region-analyst', ['accreditation:read'])],
    ['nobody', makeCaller('public')],
  ])('%s', async (_, caller) => {
    const { errors } = await follow(catalogue.ask, makeWish(), caller);
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('what a center follows', () => {
  it.each([
    ['another center of the association', makeVolunteer([neighbour])],
    ['whoever names the center under another association', makeVolunteer([center], 'entraide')],
    ['whoever has no center', makeVolunteer([])],
  ])('is not seen, marked or ended by %s', async (_, caller) => {
    const { result } = await follow(catalogue.askOwn, makeWish());
    const { ask } = catalogue;
    expect(await listFollowed(ask, center, caller)).toEqual([]);
    const of = { of: [{ __typename: 'FollowedSearch', id: result.id }] };
    const entity = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on FollowedSearch { label } } }';
    expect((await ask(entity, of, caller)).data).toEqual({ _entities: [null] });
    expect(await see(ask, { id: result.id, mark: '1' }, caller)).toEqual({ __typename: 'UnknownFollowedSearch' });
    const ended = await unfollow(ask, { followedSearch: result.id, idempotencyKey: 'x' }, caller);
    expect(ended).toBe('UnknownFollowedSearch');
    expect(await listFollowed(catalogue.askOwn)).toHaveLength(1);
  });

  it('is gone once it is ended, and may be followed again', async () => {
    const { result } = await follow(catalogue.askOwn, makeWish());
    const wish = { followedSearch: result.id, idempotencyKey: 'end' };
    const ended = await Promise.all([1, 2, 3].map(() => unfollow(catalogue.askOwn, wish)));
    expect(ended).toEqual(['SearchUnfollowed', 'SearchUnfollowed', 'SearchUnfollowed']);
    expect(await listFollowed(catalogue.askOwn)).toEqual([]);
    const unknown = await unfollow(catalogue.askOwn, { ...wish, idempotencyKey: 'again' });
    expect(unknown).toBe('UnknownFollowedSearch');
    expect((await follow(catalogue.askOwn, makeWish())).result).toMatchObject({ id: result.id });
  });
});
