import { describe, expect, it } from 'vitest';
import { useHub, volunteerOf } from '../execution/hub.ts';

const onlyForMembers = (coordinate: string, path: string[]) => ({
  message: `${coordinate} is only for members of the association that owns it.`,
  path,
  extensions: { code: 'FORBIDDEN' },
});

describe('what belongs to an association', () => {
  const hub = useHub();

  it('is not asked of another one by its id', async () => {
    const answer = await hub.current.ask('{ referral(id: "b~r1") { id } }', { as: volunteerOf('a') });
    expect(answer).toEqual({ data: { referral: null }, errors: [onlyForMembers('Query.referral', ['referral'])] });
    expect(hub.current.received('b')).toEqual([]);
  });

  it('is answered by the own association and withheld from the others in one query', async () => {
    const query = '{ associations { id centers { edges { node { id referrals { edges { node { id } } } } } } } }';
    const answer = await hub.current.ask(query, { as: volunteerOf('a') });
    const edges = (slug: string, referrals: unknown) => ({
      centers: { edges: [1, 2].map((n) => ({ node: { id: `${slug}~c${n}`, referrals } })) },
    });
    expect(answer).toEqual({
      data: {
        associations: [
          { id: 'a', ...edges('a', { edges: [{ node: { id: 'a~r1' } }] }) },
          { id: 'b', ...edges('b', null) },
        ],
      },
      errors: [onlyForMembers('Center.referrals', ['associations', 'centers', 'edges', 'node', 'referrals'])],
    });
    expect(hub.current.received('b')[0]?.query).not.toContain('referrals');
  });

  it('is not told withheld when a condition leaves it out', async () => {
    const query = `query($no: Boolean!) { center(id: "b~c1") { name referrals @include(if: $no) { edges { cursor } }
      ... @include(if: $no) { again: referrals { edges { cursor } } } } }`;
    expect(await hub.current.ask(query, { variables: { no: false }, as: volunteerOf('a') })).toEqual({
      data: { center: { name: 'Centre 1 (b)' } },
    });
  });

  it('never hears of a session from another one', async () => {
    const answer = await hub.current.ask('{ session(id: "S1") { referrals { edges { node { id } } } } }', {
      as: volunteerOf('b'),
    });
    expect(answer).toEqual({ data: { session: { referrals: { edges: [{ node: { id: 'b~r1' } }] } } } });
    expect(hub.current.received('a')).toEqual([]);
  });

  it('is not served from what was prepared for a member of another one', async () => {
    const query = '{ referral(id: "a~r1") { id } }';
    expect((await hub.current.ask(query, { as: volunteerOf('a') })).data).toEqual({ referral: { id: 'a~r1' } });
    expect((await hub.current.ask(query, { as: volunteerOf('b') })).data).toEqual({ referral: null });
    expect((await hub.current.ask(query)).data).toEqual({ referral: null });
    expect((await hub.current.ask(query, { as: volunteerOf('a') })).data).toEqual({ referral: { id: 'a~r1' } });
    expect(hub.current.received('a')).toHaveLength(2);
  });
});
