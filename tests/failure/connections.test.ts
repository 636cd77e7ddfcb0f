import { afterEach, describe, expect, it } from 'vitest';
import { hangUp, type Trick } from '../execution/fake-subgraph.ts';
import { useHub, volunteerOf } from '../execution/hub.ts';

const partners = '{ associations { id centersByDepartment { centerCount } } }';

describe('a subgraph', () => {
  const hub = useHub({ subgraphTimeoutMs: 400 });
  const trick = (name: string, how: Trick) => {
    hub.current.getFake(name).trick = how;
  };
  afterEach(() => hub.current.untrick());

  it('is let go when the client goes away', async () => {
    const gone = new AbortController();
    trick('partnership', () => new Promise(() => setTimeout(() => gone.abort(), 20)));
    await expect(hub.current.ask(partners, { signal: gone.signal })).rejects.toThrow('aborted');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(hub.current.received('partnership')).toMatchObject([{ isAbandoned: true }]);
    expect(hub.current.received('a')).toHaveLength(0);
  });

  it('is asked once more after a lost connection', async () => {
    trick('b', (_, honest) => (hub.current.received('b').length === 1 ? hangUp : honest()));
    expect((await hub.current.ask(partners)).errors).toBeUndefined();
    trick('b', () => hangUp);
    const answer = await hub.current.ask(partners);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'b' } }]);
    expect(hub.current.received('b')).toHaveLength(4);
  });

  it('gets a mutation once, even when the connection is lost', async () => {
    trick('b', () => hangUp);
    const draft = 'mutation($i: DraftReferralInput!) { draftReferral(input: $i) { __typename } }';
    const variables = { i: { center: 'b~c1', person: 'b~p1', session: 'S1', idempotencyKey: 'k' } };
    expect((await hub.current.ask(draft, { variables, as: volunteerOf('b') })).errors).toHaveLength(1);
    expect(hub.current.received('b')).toHaveLength(1);
  });

  it('is asked twice within one deadline', async () => {
    trick('b', async () => {
      const isFirst = hub.current.received('b').length === 1;
      await new Promise((resolve) => setTimeout(resolve, isFirst ? 300 : 1000));
      return hangUp;
    });
    const started = performance.now();
    const answer = await hub.current.ask(partners);
    expect(performance.now() - started).toBeLessThan(600);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_TIMEOUT', subgraph: 'b' } }]);
    expect(hub.current.received('b')).toHaveLength(2);
  });
});
