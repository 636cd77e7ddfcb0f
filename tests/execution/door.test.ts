import { describe, expect, it } from 'vitest';
import { startHub, useHub } from './hub.ts';

const query = '{ associations { id } }';

describe('the door', () => {
  const hub = useHub();
  const at = (path: string) => hub.current.url.replace('/graphql', path);

  it('says that it lives, that it is ready, and who answers', async () => {
    expect(await (await fetch(at('/health'))).json()).toEqual({ status: 'alive' });
    const answers = { state: 'answers', dataUpdatedAt: null };
    expect(await (await fetch(at('/ready'))).json()).toEqual({
      status: 'ready',
      subgraphs: {
        partnership: answers,
        territories: answers,
        'training-catalogue': answers,
        'ess-directory': answers,
        statistics: answers,
        a: answers,
        b: answers,
      },
    });
    expect((await fetch(at('/'))).status).toBe(404);
  });

  it('answers GET for queries and refuses it for mutations', async () => {
    const get = (text: string) =>
      fetch(`${hub.current.url}?query=${encodeURIComponent(text)}`, { headers: { 'x-apollo-operation-name': 'x' } });
    expect(await (await get(query)).json()).toEqual({ data: { associations: [{ id: 'a' }, { id: 'b' }] } });
    expect(
      (await get('mutation { cancelReferral(input: { referral: "a~r1", idempotencyKey: "k" }) { __typename } }'))
        .status,
    ).toBe(405);
  });

  it.each<[string, RequestInit, number]>([
    ['a forged GET', { method: 'GET' }, 400],
    [
      'another content type',
      { method: 'POST', headers: { 'content-type': 'text/plain' }, body: JSON.stringify({ query }) },
      400,
    ],
    [
      'another charset',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-7' },
        body: JSON.stringify({ query }),
      },
      400,
    ],
    [
      'a compressed body',
      { method: 'POST', headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' }, body: 'x' },
      415,
    ],
    ['text that is not JSON', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' }, 400],
    [
      'a list of operations',
      { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify([{ query }]) },
      400,
    ],
    ['no operation', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }, 400],
    [
      'a syntax error',
      { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{' }) },
      400,
    ],
    [
      'a subscription, which this graph has not',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: 'subscription { x }' }),
      },
      400,
    ],
    [
      'another operation than it has',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, operationName: 'X' }),
      },
      400,
    ],
  ])('refuses %s', async (_, init, status) => {
    const url = init.method === 'GET' ? `${hub.current.url}?query=${encodeURIComponent(query)}` : hub.current.url;
    const response = await fetch(url, init);
    expect(response.status).toBe(status);
    expect(await response.text()).not.toMatch(/\bat .*\.ts|node_modules/);
    expect(hub.current.received('partnership')).toEqual([]);
  });
});

describe('a gateway that stops', () => {
  it('lets the requests under way end', async () => {
    const hub = await startHub();
    hub.getFake('partnership').trick = async (_, honest) => {
      await new Promise((resolve) => setTimeout(resolve, 150));
      return honest();
    };
    const answer = hub.ask(query);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const started = performance.now();
    await Promise.all([hub.stop(), answer.then((one) => expect(one.errors).toBeUndefined())]);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
