import { describe, expect, it } from 'vitest';
import { analyst, type Claims, useHub, volunteerOf } from '../execution/hub.ts';

const associationNames = ['a', 'b'];

const hours = 'associations { id volunteerHoursByDepartment(from: "2026-01-01", to: "2026-04-01") { hours } }';
const givenHours = { id: 'a', volunteerHoursByDepartment: [{ hours: 100 }] };

describe('a person-level field', () => {
  const hub = useHub();
  const asked = () =>
    ['partnership', 'territories', 'training-catalogue', 'ess-directory', 'statistics', ...associationNames].flatMap(
      (name) => hub.current.received(name),
    );

  it.each<[string, Claims | undefined, string, string[]]>([
    ['the analyst', analyst, '{ referral(id: "a~r1") { id } }', ['referral']],
    ['the analyst', analyst, '{ center(id: "a~c1") { referrals { edges { cursor } } } }', ['center', 'referrals']],
    [
      'the analyst through an alias',
      analyst,
      '{ x: center(id: "a~c1") { y: referrals { edges { cursor } } } }',
      ['x', 'y'],
    ],
    [
      'the analyst through a fragment',
      analyst,
      '{ center(id: "a~c1") { ...F } } fragment F on Center { referrals { edges { cursor } } }',
      ['center', 'referrals'],
    ],
    [
      'the analyst through an inline fragment',
      analyst,
      '{ ... on Query { center(id: "a~c1") { ... on Center { ... { referrals { edges { cursor } } } } } } }',
      ['center', 'referrals'],
    ],
    [
      'the public',
      undefined,
      '{ center(id: "a~c1") { referrals { edges { node { person { ageBand } } } } } }',
      ['center', 'referrals'],
    ],
    [
      'a provider',
      { role: 'training-provider', provider: '1' },
      '{ session(id: "S1") { referrals { edges { cursor } } } }',
      ['session', 'referrals'],
    ],
    [
      'a delegate of the association',
      { role: 'regional-delegate', association: 'a' },
      '{ referral(id: "a~r1") { id } }',
      ['referral'],
    ],
    ['a volunteer without an association', { role: 'volunteer' }, '{ referral(id: "a~r1") { id } }', ['referral']],
  ])('is refused to %s, and nobody is asked', async (_, as, query, path) => {
    const answer = await hub.current.ask(query, { ...(as && { as }) });
    expect(answer).toEqual({
      data: { [path[0] ?? '']: null },
      errors: [
        {
          message: expect.stringMatching(/^\w+\.referrals? is not for this caller: it takes the scope referral:read/),
          path,
          extensions: { code: 'FORBIDDEN' },
        },
      ],
    });
    expect(asked()).toEqual([]);
  });

  it('leaves the rest of the query', async () => {
    const query = `{ center(id: "a~c1") { name referrals { edges { cursor } } } ${hours} }`;
    expect(await hub.current.ask(query, { as: analyst })).toMatchObject({
      data: { center: { name: 'Centre 1 (a)', referrals: null }, associations: [givenHours, { id: 'b' }] },
      errors: [{ path: ['center', 'referrals'], extensions: { code: 'FORBIDDEN' } }],
    });
    expect(hub.current.received('a')[0]?.query).not.toContain('referrals');
  });

  it('is not told when a condition leaves it out', async () => {
    const query =
      'query($no: Boolean!) { center(id: "a~c1") { name referrals @include(if: $no) { edges { cursor } } } }';
    expect(await hub.current.ask(query, { variables: { no: false } })).toEqual({
      data: { center: { name: 'Centre 1 (a)' } },
    });
  });

  it('needs its own scope beside the one of its parent', async () => {
    const query = '{ referral(id: "a~r1") { reference person { ageBand } } }';
    expect((await hub.current.ask(query, { as: volunteerOf('a') })).data).toEqual({
      referral: { reference: 'GIR-4F7K2', person: { ageBand: 'UNDER_26' } },
    });
  });

  it('is not served from what was prepared for a caller with other rights', async () => {
    const query = `{ ${hours} }`;
    const given: unknown[] = [];
    for (const as of [analyst, undefined, analyst]) {
      const { data } = await hub.current.ask(query, { ...(as && { as }) });
      given.push((data as { associations: unknown[] }).associations[0]);
    }
    expect(given).toEqual([givenHours, { id: 'a', volunteerHoursByDepartment: null }, givenHours]);
  });

  it('refuses a mutation whole', async () => {
    const query = 'mutation($i: DraftReferralInput!) { draftReferral(input: $i) { __typename } }';
    const variables = { i: { center: 'a~c1', person: 'a~p1', session: 'S1', idempotencyKey: 'k' } };
    expect(await hub.current.ask(query, { variables, as: analyst })).toMatchObject({
      data: null,
      errors: [{ path: ['draftReferral'], extensions: { code: 'FORBIDDEN' } }],
    });
    expect(asked()).toEqual([]);
  });

  it.each([analyst, undefined])('leaves the rest of a mutation when a condition leaves it out', async (as) => {
    const query = `mutation($no: Boolean!) { __typename
      cancelReferral(input: { referral: "a~r1", idempotencyKey: "k" }) @include(if: $no) { __typename } }`;
    expect(await hub.current.ask(query, { variables: { no: false }, ...(as && { as }) })).toEqual({
      data: { __typename: 'Mutation' },
    });
    expect(asked()).toEqual([]);
  });
});

describe('a gateway that refuses whole', () => {
  const hub = useHub({ denied: 'refuse' });

  it('answers nothing of a query that asks for something denied', async () => {
    const answer = await hub.current.ask(
      '{ associations { name } center(id: "a~c1") { referrals { edges { cursor } } } }',
      { as: analyst },
    );
    expect(answer).toMatchObject({ data: null, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect(hub.current.received('partnership')).toEqual([]);
  });
});
