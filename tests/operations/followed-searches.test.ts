import { describe, expect, it } from 'vitest';
import { importOffer } from '../house/import-offer.ts';
import { readOperation } from '../house/start-house.ts';
import { useHouse } from '../house/use-house.ts';

const held = useHouse();
const center = 'restos-du-coeur~33-001';
const [volunteer, lead] = ['volunteer-bordeaux', 'center-lead-gironde'];
const ask = (name: string, variables = {}, person = volunteer) =>
  held.house.ask(readOperation(`dashboard/${name}`), variables, person);

const follow = async (text: string, key: string) => {
  const filter = { text, near: { commune: '33063', withinKm: 20 }, recruitmentStates: ['OPEN'] };
  const input = { center, label: `Suivre ${text}`, filter, idempotencyKey: key };
  const { data } = await ask('follow-search', { input });
  return (data as { followSearch: { __typename: string; id: string } }).followSearch;
};

interface Followed {
  readonly id: string;
  readonly mark: string;
  readonly newSessions: { readonly totalCount: number; readonly edges: readonly object[] };
}
const list = async (person = volunteer) => {
  const { data, errors } = await ask('followed-searches', { center }, person);
  expect(errors).toBeUndefined();
  return (data as { followedSearches: Followed[] }).followedSearches;
};

const near = { title: 'Lire au quai', actions: [{ sessions: [{ numero: '1', start: '20270104', end: '20270326' }] }] };
const far = { title: 'Lire au port', actions: [{ commune: '17300', sessions: [{ numero: '2', start: '20270104' }] }] };

it('tells all of a center of the one session that came to match, until somebody has seen it', async () => {
  const { __typename, id } = await follow('lire', 'one');
  expect(__typename).toBe('FollowedSearch');
  const [{ mark: before } = { mark: '' }] = await list();
  await importOffer(held.house, [
    { numero: 'near', ...near },
    { numero: 'far', ...far },
  ]);
  const [followed] = await list(lead);
  expect(followed?.newSessions).toMatchObject({
    totalCount: 1,
    edges: [{ node: { training: { title: 'Lire au quai' } } }],
  });
  const marks = (await ask('followed-search-marks', { center })).data;
  expect(marks).toMatchObject({ followedSearches: [{ id, mark: followed?.mark }] });
  expect(followed?.mark).not.toBe(before);
  await ask('mark-followed-search-seen', { input: { followedSearch: id, mark: followed?.mark } });
  expect((await list(lead)).map(({ newSessions }) => newSessions.totalCount)).toEqual([0]);
  const { data } = await ask('unfollow-search', { input: { followedSearch: id, idempotencyKey: 'end' } }, lead);
  expect(data).toEqual({ unfollowSearch: { __typename: 'SearchUnfollowed' } });
  expect(await list()).toEqual([]);
});

describe('nobody of another body', () => {
  const input = { followedSearch: 'x', idempotencyKey: 'x' };
  it.each([
    ['followed-searches', { center }],
    ['followed-search-marks', { center }],
    ['follow-search', { input: { center, label: 'x', filter: {}, idempotencyKey: 'x' } }],
    ['mark-followed-search-seen', { input: { followedSearch: 'x', mark: '0' } }],
    ['unfollow-search', { input }],
  ])('asks %s', async (name, variables) => {
    for (const person of ['analyst', 'delegate-restos', 'provider-bordeaux', '']) {
      const { data, errors } = await ask(name, variables, person);
      expect(Object.values((data ?? {}) as object).filter((root) => root !== null)).toEqual([]);
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
  });
});

it('asks one subgraph, in as many statements for one followed search as for many of the same words', async () => {
  const count = async () => {
    const subgraphs = Object.entries(held.house.subgraphs);
    await list();
    for (const [, { statements }] of subgraphs) statements.length = 0;
    await list();
    return subgraphs.flatMap(([name, { statements }]) => (statements.length > 0 ? [[name, statements.length]] : []));
  };
  await follow('cuisine', 'two');
  const one = await count();
  for (const rank of [1, 2, 3, 4]) await follow(`cuisine ${rank}`, `more-${rank}`);
  expect(await count()).toEqual(one);
  expect(one).toEqual([['training-catalogue', 2]]);
});
