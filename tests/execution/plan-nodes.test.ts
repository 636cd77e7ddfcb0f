import { describe, expect, it } from 'vitest';
import { analyst, useHub, volunteerOf } from './hub.ts';

describe('a plan', () => {
  const hub = useHub();

  it('joins associations with their centers and departments', async () => {
    const answer = await hub.current.ask(
      '{ associations { id n: name centersByDepartment { centerCount department { name } } } }',
    );
    expect(answer).toEqual({
      data: {
        associations: [
          { id: 'a', n: 'Association a', centersByDepartment: [{ centerCount: 2, department: { name: 'Gironde' } }] },
          { id: 'b', n: 'Association b', centersByDepartment: [{ centerCount: 4, department: { name: 'Gironde' } }] },
        ],
      },
    });
  });

  it('asks for an entity once, wherever it stands', async () => {
    await hub.current.ask('{ associations { centersByDepartment { department { name } } } }');
    expect(hub.current.received('territories').map(({ variables }) => variables)).toEqual([
      { representations: [{ __typename: 'Department', code: '33' }] },
    ]);
  });

  it('asks for entities of several places in one request', async () => {
    const query = `query { a: center(id: "a~c1") { ...Where } b: center(id: "b~c2") { ...Where } }
      fragment Where on Center { commune { name } unit { departments { name } } }`;
    const answer = await hub.current.ask(query);
    expect(answer.data).toEqual({
      a: { commune: { name: 'Bordeaux' }, unit: { departments: [{ name: 'Gironde' }] } },
      b: { commune: { name: 'Bègles' }, unit: { departments: [{ name: 'Gironde' }] } },
    });
    expect(hub.current.received('territories')).toHaveLength(1);
  });

  it('keeps places of one entity apart when they ask different fields under one alias', async () => {
    const query = `{ associations { id u: units { x: label } }
      agreements { signatories { association { units { x: name } } } } }`;
    expect((await hub.current.ask(query)).data).toMatchObject({
      associations: [{ u: [{ x: 'Antenne' }] }, { u: [{ x: 'Antenne' }] }],
      agreements: [
        {
          signatories: [
            { association: { units: [{ x: 'Unité (a)' }] } },
            { association: { units: [{ x: 'Unité (b)' }] } },
          ],
        },
      ],
    });
  });

  it.each([
    [true, { name: 'Centre 1 (a)', commune: { name: 'Bordeaux' } }, 1],
    [false, { name: 'Centre 1 (a)' }, 0],
  ])('follows a condition that is %s', async (isIncluded, center, requests) => {
    const query = 'query($if: Boolean!) { center(id: "a~c1") { name commune @include(if: $if) { name } } }';
    expect(await hub.current.ask(query, { variables: { if: isIncluded } })).toEqual({ data: { center } });
    expect(hub.current.received('territories')).toHaveLength(requests);
  });

  it.each([
    [true, { center: { name: 'Centre 1 (a)' } }, [1, 0]],
    [false, { c: { name: 'Centre 1 (b)' } }, [0, 1]],
  ])('asks only the root fields that a condition of %s leaves in', async (isIncluded, data, requests) => {
    const query = `query($if: Boolean!) { ... @include(if: $if) { center(id: "a~c1") { name } }
      ... on Query @skip(if: $if) { c: center(id: "b~c1") { name } } }`;
    expect(await hub.current.ask(query, { variables: { if: isIncluded } })).toEqual({ data });
    expect(['a', 'b'].map((slug) => hub.current.received(slug).length)).toEqual(requests);
  });

  it('answers null for an entity that its subgraph does not know', async () => {
    hub.current.getFake('territories').trick = () => ({ data: { _entities: [null] } });
    const answer = await hub.current.ask('{ associations { centersByDepartment { department { code name } } } }');
    hub.current.getFake('territories').trick = null;
    const departments = [{ department: { code: '33', name: null } }];
    expect(answer).toEqual({
      data: { associations: [{ centersByDepartment: departments }, { centersByDepartment: departments }] },
    });
  });

  it('goes over the session to the referrals of the own association and back', async () => {
    const query = `{ session(id: "S1") { training { title } referrals { edges { node { id center { association { name } } session { startDate } } } } } }`;
    const answer = await hub.current.ask(query, { as: volunteerOf('a') });
    expect(answer).toEqual({
      data: {
        session: {
          training: { title: 'Soudure' },
          referrals: {
            edges: [
              {
                node: {
                  id: 'a~r1',
                  center: { association: { name: 'Association a' } },
                  session: { startDate: '2026-11-02' },
                },
              },
            ],
          },
        },
      },
    });
  });

  it('is told to who may explore, with the owners really asked', async () => {
    const query = '{ associations { name centersByDepartment { centerCount } } }';
    const told = await hub.current.ask(query, { as: analyst, extensions: { queryPlan: true } });
    expect(told.extensions).toMatchObject({
      queryPlan: {
        sequence: [
          { fetch: 'partnership', asked: [{ owner: 'partnership' }] },
          {
            fetch: 'associations',
            at: ['associations.@'],
            asked: [{ owner: 'a' }, { owner: 'b', ms: expect.any(Number) }],
          },
        ],
      },
    });
    expect(
      (await hub.current.ask(query, { as: volunteerOf('a'), extensions: { queryPlan: true } })).extensions,
    ).toBeUndefined();
  });
});
