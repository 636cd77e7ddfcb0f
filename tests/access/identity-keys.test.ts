import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { useHub, volunteerOf } from '../execution/hub.ts';
import { createIdentityKey } from '../execution/issuer.ts';

describe('the keys of the identity provider', () => {
  const hub = useHub();
  const post = async (token: Promise<string>) => {
    const response = await hub.current.post(
      { query: '{ associations { id } }' },
      { authorization: `Bearer ${await token}` },
    );
    await response.text();
    return response.status;
  };

  it('are changed under load without a failed request, the old one good until it is dropped', async () => {
    const { issuer, sign } = hub.current;
    const next = await createIdentityKey('people-2');
    const [old, young] = [() => sign(volunteerOf('a')), () => sign(volunteerOf('a'), next.changes)];
    const statuses: number[] = [];
    const keepAsking = (signer: () => Promise<string>) => {
      let isOver = false;
      const asking = (async () => {
        while (!isOver) statuses.push(await post(signer()));
      })();
      return async () => {
        isOver = true;
        await asking;
      };
    };
    const passed = () => new Promise((resolve) => setTimeout(resolve, 600));
    const endOld = keepAsking(old);
    await passed();
    issuer.published.unshift(next.jwk);
    const endYoung = keepAsking(young);
    await passed();
    await endOld();
    issuer.published.splice(1);
    await passed();
    await endYoung();
    expect(statuses.length).toBeGreaterThan(30);
    expect(statuses.filter((status) => status !== 200)).toEqual([]);
  });

  it('lose one that the provider has dropped as soon as they are fetched again', async () => {
    const { issuer, sign } = hub.current;
    const [leaving, next] = [await createIdentityKey('leaving'), await createIdentityKey('next')];
    issuer.published.splice(0, 9, leaving.jwk);
    expect(await post(sign(volunteerOf('a'), leaving.changes))).toBe(200);
    issuer.published.splice(0, 9, next.jwk);
    expect(await post(sign(volunteerOf('a'), next.changes))).toBe(200);
    expect(await post(sign(volunteerOf('a'), leaving.changes))).toBe(401);
  });

  it('are fetched once a second at most, however many unknown ones are named', async () => {
    const { issuer, sign } = hub.current;
    const before = issuer.askedCount();
    const begin = performance.now();
    const statuses = await Promise.all(
      Array.from({ length: 60 }, () => post(sign(volunteerOf('a'), { keyId: randomUUID() }))),
    );
    expect(new Set(statuses)).toEqual(new Set([401]));
    expect(issuer.askedCount() - before).toBeLessThanOrEqual(1 + (performance.now() - begin) / 1000);
  });
});
