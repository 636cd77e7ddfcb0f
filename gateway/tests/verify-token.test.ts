import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { createKeySource } from '../src/admission/identity-keys.ts';
import { createVerification } from '../src/admission/verify-token.ts';
import { findClosedPort, listen } from './listen.ts';

const keys: Record<string, { privateKey: CryptoKey; jwk: JWK }> = {};
beforeAll(async () => {
  for (const kid of ['one', 'two']) {
    const { publicKey, privateKey } = await generateKeyPair('EdDSA', { extractable: true });
    keys[kid] = { privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: 'EdDSA' } };
  }
});

/** An identity provider that publishes these keys; `asked` tells when it was asked. */
async function publish(published: string[]) {
  const asked: number[] = [];
  const { url } = await listen((_, response) => {
    asked.push(performance.now());
    response.end(JSON.stringify({ keys: published.map((kid) => keys[kid]?.jwk) }));
  });
  return { url, asked };
}

const now = () => Math.floor(Date.now() / 1000);

/** A token as it should be, with what is changed in it. */
async function sign(changes: object = {}, kid: string | null = 'one', signedBy = 'one'): Promise<string> {
  const key = keys[signedBy];
  if (!key) throw new Error('no such key');
  const claims = { iss: 'issuer', aud: 'audience', sub: 'somebody', exp: now() + 60, ...changes };
  return new SignJWT(claims).setProtectedHeader({ alg: 'EdDSA', ...(kid && { kid }) }).sign(key.privateKey);
}

const createVerify = (jwksUrl: string) => createVerification({ issuer: 'issuer', audience: 'audience', jwksUrl });
const unavailable = {
  message: 'The identity provider does not give its keys: try again later.',
  extensions: { code: 'IDENTITY_PROVIDER_UNAVAILABLE' },
};

describe('a token', () => {
  it('of this issuer for this hub is believed, five seconds after its end too', async () => {
    const verify = createVerify((await publish(['one'])).url);
    expect(await verify(await sign({ role: 'volunteer' }))).toMatchObject({ sub: 'somebody', role: 'volunteer' });
    expect(await verify(await sign({ exp: now() - 3 }))).toMatchObject({ sub: 'somebody' });
  });

  it.each<[string, object]>([
    ['is of another issuer', { iss: 'another' }],
    ['is for another hub', { aud: 'another' }],
    ['never ends', { exp: undefined }],
    ['is of nobody', { sub: undefined }],
    ['has ended', { exp: now() - 30 }],
    ['is not valid yet', { nbf: now() + 60 }],
  ])('that %s is not believed', async (_, changes) => {
    const verify = createVerify((await publish(['one'])).url);
    await expect(verify(await sign(changes))).rejects.toMatchObject({ code: expect.stringMatching(/^ERR_JWT/) });
  });

  it('that says no key, or another one than it is signed with, is not believed', async () => {
    const { url, asked } = await publish(['one', 'two']);
    const verify = createVerify(url);
    await expect(verify(await sign({}, null))).rejects.toMatchObject({ code: 'ERR_JWKS_NO_MATCHING_KEY' });
    expect(asked).toEqual([]);
    await expect(verify(await sign({}, 'one', 'two'))).rejects.toMatchObject({
      code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
    });
  });

  it('that is signed with a shared secret is not believed', async () => {
    const { url } = await publish(['one']);
    const forged = await new SignJWT({ iss: 'issuer', aud: 'audience', sub: 'x', exp: now() + 60 })
      .setProtectedHeader({ alg: 'HS256', kid: 'one' })
      .sign(Buffer.from(String(keys['one']?.jwk.x), 'base64url'));
    await expect(createVerify(url)(forged)).rejects.toMatchObject({ code: 'ERR_JOSE_ALG_NOT_ALLOWED' });
  });

  it.each(['ES256', 'RS256'])('may be signed by %s', async (alg) => {
    const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
    keys[alg] = { privateKey, jwk: { ...(await exportJWK(publicKey)), kid: alg, alg } };
    const token = await new SignJWT({ iss: 'issuer', aud: 'audience', sub: 'x', exp: now() + 60 })
      .setProtectedHeader({ alg, kid: alg })
      .sign(privateKey);
    expect(await createVerify((await publish([alg])).url)(token)).toMatchObject({ sub: 'x' });
  });
});

describe('the keys of an identity provider', () => {
  it('are looked for at once when a token names an unknown one, then once a second', async () => {
    const published = ['one'];
    const { url, asked } = await publish(published);
    const find = createKeySource(url);
    const header = (kid: string) => ({ alg: 'EdDSA', kid });
    const token = { payload: '', signature: '' };
    const begin = performance.now();
    await find(header('one'), token);
    expect(performance.now() - begin).toBeLessThan(700);
    await find(header('one'), token);
    expect(asked).toHaveLength(1);
    published.push('two');
    await find(header('two'), token);
    expect(asked).toHaveLength(2);
    expect(Number(asked[1]) - Number(asked[0])).toBeGreaterThan(900);
    await expect(find(header('three'), token)).rejects.toMatchObject({ code: 'ERR_JWKS_NO_MATCHING_KEY' });
    expect(asked).toHaveLength(3);
  });

  it('that do not come are nobody’s fault who asks', async () => {
    const verify = createVerify(`http://127.0.0.1:${await findClosedPort()}`);
    await expect(verify(await sign())).rejects.toMatchObject(unavailable);
  });

  it('that are none are the provider’s fault', async () => {
    const { url } = await listen((_, response) => response.end('<html>'));
    await expect(createVerify(url)(await sign())).rejects.toMatchObject(unavailable);
  });

  it.each<[string, (jwk: JWK) => JWK[], string]>([
    ['two of one name', (jwk) => [jwk, { ...jwk }], 'ERR_JWKS_MULTIPLE_MATCHING_KEYS'],
    ['one that fits no signature', (jwk) => [{ ...jwk, crv: 'Ed448' }], 'ERR_JWKS_NO_MATCHING_KEY'],
  ])('of which a token names %s do not let it in', async (_, change, code) => {
    const { url } = await listen((__, response) =>
      response.end(JSON.stringify({ keys: change(keys['one']?.jwk ?? {}) })),
    );
    await expect(createVerify(url)(await sign())).rejects.toMatchObject({ code });
  });
});
