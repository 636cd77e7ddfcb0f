import { describe, expect, it } from 'vitest';
import { useHub } from '../execution/hub.ts';

describe('a text that no database holds', () => {
  const hub = useHub();

  it.each<[string, string, object]>([
    ['in a variable', 'query($id: ID!) { center(id: $id) { id } }', { id: 'a~c1\0' }],
    [
      'in an input',
      'mutation($i: CancelReferralInput!) { cancelReferral(input: $i) { __typename } }',
      { i: { referral: 'a~r1', idempotencyKey: 'k\0' } },
    ],
    ['as an escape in the document', '{ center(id: "a~c1\\u0000") { id } }', {}],
    ['as a long escape in the document', '{ center(id: "a~c1\\u{000}") { id } }', {}],
  ])('%s is refused, and no partner is blamed', async (_, query, variables) => {
    const response = await hub.current.post({ query, variables });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    expect(hub.current.received('a')).toEqual([]);
  });

  it('is refused in as many levels as a body can hold', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const response = await hub.current.post(
      `{"query":"query($id:ID!){center(id:$id){id}}","variables":{"id":${deep}}}`,
    );
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ message: 'A variable has more than 20 levels.', extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  it.each(['a\u223cc1', 'a\uff5ec1', ' a~c1', 'A~c1', 'a%7Ec1'])(
    'that only looks like an id, as %j, is sent to nobody',
    async (id) => {
      const answer = await hub.current.ask('query($id: ID!) { center(id: $id) { id } }', { variables: { id } });
      expect(answer).toMatchObject({
        data: { center: null },
        errors: [{ extensions: { code: 'UNKNOWN_ASSOCIATION' } }],
      });
      expect(hub.current.received('a')).toEqual([]);
    },
  );
});
