import { afterEach, describe, expect, it } from 'vitest';
import { useHub, volunteerOf } from '../execution/hub.ts';

const query = '{ associations { id } }';

describe('a caller', () => {
  const hub = useHub({ limits: { requestsPerMinute: 3 } });

  it('who asks too often is told when to come back, and nobody else is', async () => {
    const ask = async (as: string) => {
      const authorization = `Bearer ${await hub.current.sign({ ...volunteerOf('a'), sub: as })}`;
      return hub.current.post({ query }, { authorization });
    };
    for (let count = 0; count < 3; count++) expect((await ask('often')).status).toBe(200);
    const refused = await ask('often');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({
      errors: [{ extensions: { code: 'RATE_LIMITED', budget: 'requestsPerMinute', bound: 3 } }],
    });
    expect((await ask('seldom')).status).toBe(200);
    expect((await hub.current.post({ query })).status).toBe(200);
  });
});

describe('a hub', () => {
  const hub = useHub({ limits: { requestsAtOnce: 2 } });
  afterEach(() => hub.current.untrick());

  it('that is full tells more callers to come back, and then answers again', async () => {
    const held: { end?: () => void } = {};
    const isHeld = new Promise<void>((resolve) => {
      held.end = resolve;
    });
    hub.current.getFake('partnership').trick = (_, honest) => isHeld.then(honest);
    // The same query would be asked once for both.
    const waiting = [query, '{ associations { name } }'].map((one) => hub.current.post({ query: one }));
    while (hub.current.received('partnership').length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    const refused = await hub.current.post({ query });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED', bound: 2 } }] });
    const page = await fetch(hub.current.url.replace('/graphql', '/repondre/x'));
    expect([page.status, page.headers.get('retry-after'), page.headers.get('content-type')]).toEqual([
      503,
      '1',
      'text/html; charset=utf-8',
    ]);
    expect((await fetch(hub.current.url.replace('/graphql', '/health'))).status).toBe(200);
    held.end?.();
    for (const answer of await Promise.all(waiting)) expect(answer.status).toBe(200);
    expect((await hub.current.post({ query })).status).toBe(200);
  });
});
