import { createHmac, createPublicKey } from 'node:crypto';
import { exportJWK, generateKeyPair, importJWK, type JWK, type JWTHeaderParameters, jwtVerify, SignJWT } from 'jose';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  createRequestSigner,
  createRequestVerification,
  createSigningKeys,
  gatewayIssuer,
  hashBody,
  type SigningKeys,
  serviceIssuer,
} from '../src/index.ts';

const body = '{"query":"{ __typename }"}';
const claims = { caller: { role: 'volunteer' } };
const seconds = () => Math.floor(Date.now() / 1000);

describe.each([gatewayIssuer, serviceIssuer('statistics')])('a token of %s', (issuer) => {
  let keys: SigningKeys;
  let other: SigningKeys;
  beforeAll(async () => {
    [keys, other] = await Promise.all([createSigningKeys(), createSigningKeys()]);
  });
  afterEach(() => vi.useRealTimers());

  const createVerification = () =>
    createRequestVerification('catalogue', { [issuer]: keys.publicKeys, 'tresse-other': other.publicKeys });

  const sign = (audience = 'catalogue', { privateKey } = keys) =>
    `Bearer ${createRequestSigner(issuer, privateKey)({ audience, body, claims })}`;

  /** What the issuer signs, with something changed: a claim that is undefined is left out. */
  const signWith = async (changes: object, header: object = {}, key: JWK = keys.privateKey) => {
    const about = { iss: issuer, aud: 'catalogue', iat: seconds(), exp: seconds() + 30, jti: 'number-1' };
    const changed = { ...claims, body: hashBody(body), ...about, ...changes };
    const protectedHeader = { alg: 'EdDSA', kid: key.kid, ...header } as JWTHeaderParameters;
    const token = new SignJWT(changed).setProtectedHeader(protectedHeader);
    return `Bearer ${await token.sign(await importJWK(key, 'EdDSA'))}`;
  };

  it('says who signed and what was claimed', async () => {
    expect(await createVerification()(sign(), body)).toMatchObject({ issuer, claims });
  });

  it('is one that others verify, and what others sign alike is one too', async () => {
    const key = await importJWK(keys.publicKeys.keys[0] as JWK, 'EdDSA');
    const options = { issuer, audience: 'catalogue', algorithms: ['EdDSA'], maxTokenAge: 60 };
    expect((await jwtVerify(sign().slice('Bearer '.length), key, options)).payload).toMatchObject(claims);
    expect(await createVerification()(await signWith({}), body)).toMatchObject({ issuer, claims });
  });

  it('is refused when absent, or when it is none', async () => {
    await expect(createVerification()(undefined, body)).rejects.toThrow('no token');
    await expect(createVerification()('Bearer none', body)).rejects.toThrow('no compact JWS');
  });

  it('is refused when it is long, before anything of it is read', async () => {
    await expect(createVerification()(`Bearer ${'x'.repeat(13_000)}`, body)).rejects.toThrow('too long');
    await expect(createVerification()(await signWith({ padding: 'x'.repeat(12_000) }), body)).rejects.toThrow(
      'too long',
    );
  });

  it('is refused for another audience', async () => {
    await expect(createVerification()(sign('territories'), body)).rejects.toThrow('another audience');
  });

  it('is refused for another body', async () => {
    await expect(createVerification()(sign(), `${body} `)).rejects.toThrow('another body');
  });

  it('is refused when signed with the key of another issuer', async () => {
    await expect(createVerification()(sign('catalogue', other), body)).rejects.toThrow('names no key of its issuer');
  });

  it('is refused when signed with another key under the name of the right one', async () => {
    const forged = { ...other.privateKey, kid: String(keys.privateKey.kid) };
    await expect(createVerification()(sign('catalogue', { ...keys, privateKey: forged }), body)).rejects.toThrow(
      'is not signed with the key',
    );
  });

  it('is refused when a claim was changed after it was signed', async () => {
    const [header, , signature] = sign().split('.');
    const changed = { ...claims, iss: issuer, aud: 'catalogue', iat: seconds(), exp: seconds() + 30, jti: 'number-1' };
    const payload = Buffer.from(JSON.stringify({ ...changed, body: hashBody(body) })).toString('base64url');
    await expect(createVerification()(`${header}.${payload}.${signature}`, body)).rejects.toThrow('is not signed');
  });

  it.each<[string, () => object, string]>([
    [
      'issued more than a minute ago, whatever it says of its end',
      () => ({ iat: seconds() - 61, exp: seconds() + 3600 }),
      'expired',
    ],
    ['of a time to come', () => ({ iat: seconds() + 10, exp: seconds() + 40 }), 'time to come'],
    ['not valid yet', () => ({ nbf: seconds() + 10 }), 'time to come'],
    ['at its end', () => ({ iat: seconds() - 30, exp: seconds() - 6 }), 'expired'],
    ['without a time', () => ({ iat: undefined }), 'iat'],
    ['without an end', () => ({ exp: undefined }), 'exp'],
    ['without an id', () => ({ jti: undefined }), 'jti'],
    ['without an audience', () => ({ aud: undefined }), 'aud'],
    ['for several audiences', () => ({ aud: ['catalogue', 'territories'] }), 'aud'],
    ['without a body', () => ({ body: undefined }), 'body'],
    ['without an issuer', () => ({ iss: undefined }), 'iss'],
    ['of an unknown issuer', () => ({ iss: 'somebody' }), 'unknown issuer'],
    ['of a name that every object has', () => ({ iss: 'constructor' }), 'unknown issuer'],
  ])('is refused %s', async (_, changes, message) => {
    await expect(createVerification()(await signWith(changes()), body)).rejects.toThrow(message);
  });

  it('is taken from a machine whose clock goes five seconds before', async () => {
    expect(await createVerification()(await signWith({ iat: seconds() + 4, exp: seconds() + 34 }), body)).toBeDefined();
  });

  it.each([
    ['no key', { kid: undefined }],
    ['a key that every object has', { kid: '__proto__' }],
    ['an extension', { crit: ['b64'], b64: true }],
  ])('is refused when its header names %s', async (_, header) => {
    await expect(createVerification()(await signWith({}, header), body)).rejects.toThrow(/names no key|EdDSA alone/);
  });

  it.each(['none', 'None', 'HS256', 'Ed25519', 'ES256', 'eddsa'])('is refused with "alg": "%s"', async (alg) => {
    const [, payload] = sign().split('.');
    const header = Buffer.from(JSON.stringify({ alg, kid: keys.privateKey.kid })).toString('base64url');
    // Signed with what everybody knows of the key, as its own bytes and as the file that it stands in.
    const jwk = keys.publicKeys.keys[0] as JWK;
    const file = createPublicKey({ key: jwk as never, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
    for (const secret of [Buffer.from(String(jwk.x), 'base64url'), file as string]) {
      const signature = createHmac('sha256', secret).update(`${header}.${payload}`).digest('base64url');
      const token = `Bearer ${header}.${payload}.${signature}`;
      await expect(createVerification()(token, body)).rejects.toThrow('EdDSA alone');
    }
    await expect(createVerification()(`Bearer ${header}.${payload}.`, body)).rejects.toThrow('no compact JWS');
  });

  it('is accepted once', async () => {
    const [verify, token] = [createVerification(), sign()];
    await verify(token, body);
    await expect(verify(token, body)).rejects.toThrow('used before');
  });

  it('is refused after half a minute and the five seconds of clocks that differ', async () => {
    const token = sign();
    vi.useFakeTimers({ now: Date.now() + 36_000, toFake: ['Date'] });
    await expect(createVerification()(token, body)).rejects.toThrow('expired');
  });

  it('is verified with the keys of the moment', async () => {
    let current = keys.publicKeys;
    const verify = createRequestVerification('catalogue', { [issuer]: () => current });
    await verify(sign(), body);
    current = { keys: [...keys.publicKeys.keys, ...other.publicKeys.keys] };
    await Promise.all([verify(sign(), body), verify(sign('catalogue', other), body)]);
    current = other.publicKeys;
    await verify(sign('catalogue', other), body);
    await expect(verify(sign(), body)).rejects.toThrow('names no key of its issuer');
  });
});

it('takes a key of another kind neither to sign nor to verify', async () => {
  const rsa = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(rsa.publicKey)), kid: 'rsa' };
  expect(() => createRequestVerification('catalogue', { [gatewayIssuer]: { keys: [jwk] } })).toThrow('OKP');
  const { privateKey, publicKeys } = await createSigningKeys();
  expect(() => createRequestSigner(gatewayIssuer, publicKeys.keys[0] as JWK)).toThrow();
  expect(() => createRequestSigner(gatewayIssuer, { ...privateKey, kid: '' })).toThrow('kid');
});
