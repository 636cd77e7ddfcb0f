import { afterEach, describe, expect, it } from 'vitest';
import { analyst, useHub, volunteerOf } from './hub.ts';

/** An entity as it should come, with what is changed in it. */
function entity(changes: object = {}): object {
  return { __typename: 'Association', _key_id: 'a', units: [{ id: 'a~u1', name: 'Unité' }], ...changes };
}

describe('an answer of a member', () => {
  const hub = useHub();
  afterEach(() => {
    hub.current.getFake('a').trick = null;
  });

  it.each<[string, string]>([
    ['a longer list', JSON.stringify({ data: { _entities: [entity(), entity()] } })],
    ['a shorter list', JSON.stringify({ data: { _entities: [] } })],
    ['no list', JSON.stringify({ data: { _entities: { 0: entity() } } })],
    ['a key that was not selected', JSON.stringify({ data: { _entities: [entity({ siren: '1' })] } })],
    [
      'an id of another member',
      JSON.stringify({ data: { _entities: [entity({ units: [{ id: 'b~u1', name: 'Unité' }] })] } }),
    ],
    ['another entity', JSON.stringify({ data: { _entities: [entity({ _key_id: 'b' })] } })],
    ['a key less than was selected', JSON.stringify({ data: { _entities: [entity({ units: [{ id: 'a~u1' }] })] } })],
    ['no key', JSON.stringify({ data: { _entities: [{ __typename: 'Association', units: [] }] } })],
    ['an entity of another type', JSON.stringify({ data: { _entities: [entity({ __typename: 'Center' })] } })],
    ['a text for an object', JSON.stringify({ data: { _entities: [entity({ units: ['a~u1'] })] } })],
    [
      'an object for a list',
      JSON.stringify({ data: { _entities: [entity({ units: { id: 'a~u1', name: 'Unité' } })] } }),
    ],
    ['a list for an object', JSON.stringify({ data: { _entities: [[entity()]] } })],
    [
      'an object for a leaf',
      JSON.stringify({ data: { _entities: [entity({ units: [{ id: 'a~u1', name: { x: 1 } }] })] } }),
    ],
    [
      'a __proto__ key',
      '{"data":{"_entities":[{"__typename":"Association","_key_id":"a","units":null,"__proto__":{"polluted":true}}]}}',
    ],
    [
      'a constructor key',
      JSON.stringify({ data: { _entities: [entity({ constructor: { prototype: { polluted: true } } })] } }),
    ],
    ['a list that was not selected', JSON.stringify({ data: { _entities: [entity()], __proto: [] } })],
  ])('with %s is refused whole', async (_, text) => {
    hub.current.getFake('a').trick = () => ({ status: 200, text });
    const answer = await hub.current.ask('{ associations { id units { id name } } }');
    expect(answer).toEqual({
      data: {
        associations: [
          { id: 'a', units: null },
          { id: 'b', units: [{ id: 'b~u1', name: 'Unité (b)' }] },
        ],
      },
      errors: [
        {
          message: 'a gave an answer that does not fit what was asked.',
          path: ['associations', 0, 'units'],
          extensions: { code: 'SUBGRAPH_ANSWER_REFUSED', subgraph: 'a', lostPlaces: 1 },
        },
      ],
      extensions: { missingPartners: [{ association: 'a', reason: 'SUBGRAPH_ANSWER_REFUSED' }] },
    });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('with a value of a thousand levels costs nobody else an answer', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    hub.current.getFake('a').trick = () => ({
      status: 200,
      text: `{"data":{"a":{"openingHours":${deep}}}}`,
    });
    const query = '{ a: center(id: "a~c1") { openingHours } b: center(id: "b~c1") { name } }';
    expect(await hub.current.ask(query, { as: analyst })).toMatchObject({
      data: { a: null, b: { name: 'Centre 1 (b)' } },
      errors: [{ path: ['a'], extensions: { code: 'SUBGRAPH_ANSWER_REFUSED', subgraph: 'a' } }],
    });
  });

  it.each([
    ['with a type outside its union', { __typename: 'A name of somebody' }],
    ['without its type, where there are several', {}],
  ])('%s is refused', async (_, cancelReferral) => {
    hub.current.getFake('a').trick = () => ({ data: { cancelReferral } });
    const query = 'mutation { cancelReferral(input: { referral: "a~r1", idempotencyKey: "k" }) { __typename } }';
    expect(await hub.current.ask(query, { as: volunteerOf('a') })).toMatchObject({
      data: { cancelReferral: null },
      errors: [{ extensions: { code: 'SUBGRAPH_ANSWER_REFUSED', subgraph: 'a' } }],
    });
  });

  it('with an error at a place that was not selected says nothing of that place', async () => {
    const path = ['a', 'name', 'Somebody, 12 rue Haute', 3];
    const error = { message: 'As written.', path, extensions: { code: 'UNAVAILABLE' } };
    hub.current.getFake('a').trick = () => ({ data: null, errors: [error, { ...error, path: ['a', 612345678] }] });
    const answer = await hub.current.ask('{ a: center(id: "a~c1") { name } }');
    expect(answer.errors?.map((told) => told.path)).toEqual([['a'], ['a', 'name']]);
  });

  it('without what a condition leaves out is believed', async () => {
    const query = `query($no: Boolean!) {
      center(id: "a~c1") { name id @include(if: $no) ... on Center @include(if: $no) { openingHours } }
    }`;
    hub.current.getFake('a').trick = () => ({ data: { center: { name: 'Centre' } } });
    const answer = await hub.current.ask(query, { variables: { no: false } });
    expect(answer).toEqual({ data: { center: { name: 'Centre' } } });
  });

  it('with errors at the places of others, without end, is told once and shortly', async () => {
    const error = { message: 'x'.repeat(1000), path: ['b', 'name'], extensions: { code: 'FORBIDDEN' } };
    hub.current.getFake('a').trick = () => ({ data: { a: null }, errors: Array.from({ length: 5000 }, () => error) });
    const answer = await hub.current.ask('{ a: center(id: "a~c1") { name } b: center(id: "b~c1") { name } }');
    expect(answer.data).toEqual({ a: null, b: { name: 'Centre 1 (b)' } });
    expect(answer.errors?.every(({ path, message }) => path?.[0] === 'a' && message.length <= 500)).toBe(true);
    expect(answer.errors?.length).toBeLessThanOrEqual(20);
  });

  it('as selected is believed', async () => {
    hub.current.getFake('a').trick = () => ({ data: { _entities: [entity()] } });
    const answer = await hub.current.ask('{ associations { id units { id name } } }');
    expect(answer.errors).toBeUndefined();
  });

  it('in another order is refused whole', async () => {
    const query = '{ center(id: "a~c1") { commune { name } } other: center(id: "a~c2") { commune { name } } }';
    const fake = hub.current.getFake('territories');
    fake.trick = async (_, honest) =>
      JSON.parse(JSON.stringify(await honest()), (_key, value) => (Array.isArray(value) ? value.reverse() : value));
    const answer = await hub.current.ask(query);
    fake.trick = null;
    expect(answer.data).toEqual({ center: { commune: { name: null } }, other: { commune: { name: null } } });
    expect(answer.errors).toMatchObject([
      { extensions: { code: 'SUBGRAPH_ANSWER_REFUSED', subgraph: 'territories', lostPlaces: 2 } },
    ]);
  });
});
