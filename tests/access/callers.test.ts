import { generateKeyPair } from 'jose';
import { describe, expect, it } from 'vitest';
import { startHub, useHub, volunteerOf } from '../execution/hub.ts';

describe('a bearer token', () => {
  const hub = useHub();
  const post = (authorization: string) => hub.current.post({ query: '{ associations { id } }' }, { authorization });

  it('may be absent', async () => {
    expect(await hub.current.ask('{ associations { id } }')).toEqual({
      data: { associations: [{ id: 'a' }, { id: 'b' }] },
    });
  });

  it('that this hub accepts lets its caller in', async () => {
    expect((await post(`Bearer ${await hub.current.sign(volunteerOf('a'))}`)).status).toBe(200);
  });

  const publicBytes = () => Buffer.from(String(hub.current.issuer.published[0]?.x), 'base64url');

  it.each<[string, () => Promise<string>]>([
    ['is not valid yet', () => hub.current.sign({ ...volunteerOf('a'), nbf: Math.floor(Date.now() / 1000) + 60 })],
    ['does not say which key it is signed with', () => hub.current.sign(volunteerOf('a'), { keyId: null })],
    [
      'is signed with the bytes of the public key as a secret',
      () => hub.current.sign(volunteerOf('a'), { algorithm: 'HS256', key: publicBytes() }),
    ],
    ['is longer than 8 KiB', () => hub.current.sign({ ...volunteerOf('a'), padding: 'x'.repeat(6100) })],
    ['has expired', () => hub.current.sign(volunteerOf('a'), { expiresIn: '-1m' })],
    ['never expires', () => hub.current.sign(volunteerOf('a'), { expiresIn: null })],
    ['is for another audience', () => hub.current.sign(volunteerOf('a'), { audience: 'elsewhere' })],
    ['is of another issuer', () => hub.current.sign(volunteerOf('a'), { issuer: 'http://127.0.0.1:1' })],
    [
      'is signed with another key',
      async () => hub.current.sign(volunteerOf('a'), { key: (await generateKeyPair('EdDSA')).privateKey }),
    ],
    ['has a role that the hub does not know', () => hub.current.sign({ role: 'emperor' })],
    ['has no role', () => hub.current.sign({})],
    ['is not signed', async () => `${btoa('{"alg":"none"}')}.${btoa('{"role":"volunteer"}')}.`.replaceAll('=', '')],
    ['is no token', async () => 'abc'],
  ])('that %s is refused, and nobody is asked', async (_, sign) => {
    const response = await post(`Bearer ${await sign()}`);
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(hub.current.received('partnership')).toEqual([]);
  });

  it('is neither believed nor called wrong while the identity provider does not give its keys', async () => {
    const lost = await startHub({
      issuer: { issuer: 'http://127.0.0.1:1', audience: 'tresse', jwksUrl: 'http://127.0.0.1:1/' },
    });
    const token = await lost.sign(volunteerOf('a'), { issuer: 'http://127.0.0.1:1' });
    const response = await lost.post({ query: '{ associations { id } }' }, { authorization: `Bearer ${token}` });
    const withoutToken = await lost.ask('{ associations { id } }');
    await lost.stop();
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('5');
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'IDENTITY_PROVIDER_UNAVAILABLE' } }],
    });
    expect(withoutToken.errors).toBeUndefined();
  });

  it('of a size that no header may have never gets as far as the gateway', async () => {
    expect((await post(`Bearer ${'x'.repeat(100_000)}`)).status).toBe(431);
  });

  it('of another scheme is refused', async () => {
    expect((await post('Basic YTpi')).status).toBe(401);
  });
});
