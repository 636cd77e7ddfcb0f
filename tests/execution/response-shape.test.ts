import { describe, expect, it } from 'vitest';
import { analyst, useHub, volunteerOf } from './hub.ts';

describe('a response', () => {
  const hub = useHub();

  it('keeps the order and the aliases of the operation', async () => {
    const query = '{ z: __typename associations { b: state a: id __typename } }';
    const response = await hub.current.post({ query });
    expect(await response.text()).toBe(
      '{"data":{"z":"Query","associations":[{"b":"ACTIVE","a":"a","__typename":"Association"},{"b":"ACTIVE","a":"b","__typename":"Association"}]}}\n'.trim(),
    );
  });

  it.each(['id', '__typename', '__proto__', 'constructor', 'alias_id', 'toString'])(
    'lets an alias be called %s',
    async (alias) => {
      const query = `{ associations { ${alias}: name units { ${alias === '__typename' ? 'x' : alias}: name } } }`;
      const text = await (await hub.current.post({ query })).text();
      const inner = alias === '__typename' ? 'x' : alias;
      const association = (slug: string) =>
        `{"${alias}":"Association ${slug}","units":[{"${inner}":"Unité (${slug})"}]}`;
      expect(text).toBe(`{"data":{"associations":[${association('a')},${association('b')}]}}`);
      expect(({} as Record<string, unknown>)['Association a']).toBeUndefined();
    },
  );

  it('keeps aliases apart that look like the names used inside', async () => {
    const query = '{ associations { id: name alias_id: state alias_alias_id: id units { name } } }';
    expect((await hub.current.ask(query)).data).toMatchObject({
      associations: [{ id: 'Association a', alias_id: 'ACTIVE', alias_alias_id: 'a' }, { alias_alias_id: 'b' }],
    });
  });

  it('gives one alias its own value on each member of a union', async () => {
    const query = `mutation($c: CancelReferralInput!) {
      a: cancelReferral(input: $c) { ... on UnknownReferral { x: message } ... on ReferralAlreadyDecided { x: message s: status } }
      b: cancelReferral(input: $c) { __typename ... on Referral { id reference } ... on ReferralAlreadyDecided { id: message } } }`;
    const variables = { c: { referral: 'a~r1', idempotencyKey: 'k' } };
    const conflict = await hub.current.ask(query, { variables, as: volunteerOf('a') });
    expect(conflict.errors?.[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
    const answer = await hub.current.ask(query.replace('id: message', 'message'), { variables, as: volunteerOf('a') });
    expect(answer).toEqual({
      data: {
        a: { x: 'Déjà décidée.', s: 'ADMITTED' },
        b: { __typename: 'ReferralAlreadyDecided', message: 'Déjà décidée.' },
      },
    });
  });

  it('merges what one key selects in several fragments', async () => {
    const query = `query($no: Boolean!) { center(id: "a~c1") { commune { code } ...N ... @include(if: $no) { commune { population } } } }
      fragment N on Center { commune { name } }`;
    expect(await hub.current.ask(query, { variables: { no: false } })).toEqual({
      data: { center: { commune: { code: '33063', name: 'Bordeaux' } } },
    });
  });

  it('shows the public schema to who may explore, without the hub inside', async () => {
    const query =
      '{ __schema { types { name } directives { name } } associations { id } __type(name: "Center") { kind } }';
    const answer = await hub.current.ask(query, { as: analyst });
    expect(answer.data).toMatchObject({ associations: [{ id: 'a' }, { id: 'b' }], __type: { kind: 'OBJECT' } });
    expect(JSON.stringify(answer)).not.toMatch(/join__|link__|policy|requiresScopes|_Any|_Entity/);
  });

  it.each([
    '{ __schema { queryType { name } } }',
    '{ ...F } fragment F on Query { x: __type(name: "Center") { name } }',
    '{ ... { __schema { queryType { name } } } }',
  ])('hides the schema from everybody else in production: %s', async (query) => {
    const answer = await hub.current.ask(query, { as: volunteerOf('a') });
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'INTROSPECTION_REFUSED' } }] });
    expect(answer.data).toBeUndefined();
  });

  it('does not guess what a wrong name was meant to be in production', async () => {
    const typo = await hub.current.ask('{ associatons { id } }');
    expect(JSON.stringify(typo)).not.toContain('Did you mean');
  });

  it('tells which variable does not fit', async () => {
    const response = await hub.current.post({ query: 'query($id: ID!) { center(id: $id) { name } }', variables: {} });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });
});
