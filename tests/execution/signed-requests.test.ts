import { createHash } from 'node:crypto';
import { importJWK, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import type { Received } from './fake-subgraph.ts';
import { useHub, volunteerOf } from './hub.ts';

const query =
  '{ associations { units { name } volunteerHoursByDepartment(from: "2026-01-01", to: "2027-01-01") { hours } } }';

describe('a request to a subgraph', () => {
  const hub = useHub();
  const verify = async (received: Received | undefined, audience: string) => {
    const key = await importJWK(hub.current.hubPublicKey, 'EdDSA');
    const token = String(received?.headers['authorization']).replace('Bearer ', '');
    return jwtVerify(token, key, { audience, issuer: 'tresse-gateway', algorithms: ['EdDSA'] });
  };

  it('carries a short token for exactly its audience, its bytes, its caller and her purpose', async () => {
    await hub.current.ask(query, { as: { sub: 'marie', ...volunteerOf('a') } });
    const [received] = hub.current.received('b');
    const { payload, protectedHeader } = await verify(received, 'b');
    expect(protectedHeader).toEqual({ alg: 'EdDSA', kid: 'hub-1' });
    expect(payload['body']).toBe(createHash('sha256').update(String(received?.body)).digest('base64url'));
    expect(Number(payload.exp) - Number(payload.iat)).toBe(30);
    expect(payload['caller']).toEqual({
      role: 'volunteer',
      purpose: 'accompaniment',
      subject: 'marie',
      association: 'a',
      centers: ['a~c1'],
      scopes: ['person:read', 'consent:write', 'referral:read', 'referral:write', 'search:follow'],
    });
    await expect(verify(received, 'a')).rejects.toThrow('aud');
  });

  it('never carries the token of the caller, and has an id of its own each time', async () => {
    const token = await hub.current.sign(volunteerOf('a'));
    await hub.current.ask(query, { headers: { authorization: `Bearer ${token}` } });
    const sent = ['partnership', 'a', 'b'].flatMap((name) => hub.current.received(name));
    expect(JSON.stringify(sent)).not.toContain(token);
    const ids = await Promise.all(sent.map(async (one) => (await verify(one, one.subgraph)).payload.jti));
    expect(new Set(ids).size).toBe(3);
  });

  it('carries the id of the request, which the response gives back', async () => {
    const response = await hub.current.post({ query }, { 'x-request-id': 'request-0001' });
    expect(response.headers.get('x-request-id')).toBe('request-0001');
    expect(hub.current.received('a')[0]?.headers['x-request-id']).toBe('request-0001');
    const other = await hub.current.post({ query }, { 'x-request-id': 'two\twords' });
    expect(other.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
  });
});
