import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  createRequestSigner,
  createRequestVerification,
  createSigningKeys,
  gatewayIssuer,
  type SigningKeys,
  serviceIssuer,
} from '../src/index.ts';

const body = '{"query":"{ __typename }"}';
const claims = { caller: { role: 'volunteer' } };

describe.each([gatewayIssuer, serviceIssuer('statistics')])('a token of %s', (issuer) => {
  let keys: SigningKeys;
  let other: SigningKeys;
  beforeAll(async () => {
    [keys, other] = await Promise.all([createSigningKeys(), createSigningKeys()]);
  });
  afterEach(() => vi.useRealTimers());

  const createVerification = () =>
    createRequestVerification('catalogue', { [issuer]: keys.publicKeys, 'tresse-other': other.publicKeys });

  const sign = async (audience = 'catalogue', { privateKey } = keys) =>
    `Bearer ${await (await createRequestSigner(issuer, privateKey))({ audience, body, claims })}`;

  it('says who signed and what was claimed', async () => {
    expect(await createVerification()(await sign(), body)).toMatchObject({ issuer, claims });
  });

  it('is refused when absent, or when it is none', async () => {
    await expect(createVerification()(undefined, body)).rejects.toThrow('no token');
    await expect(createVerification()('Bearer none', body)).rejects.toThrow('Invalid JWT');
  });

  it('is refused for another audience', async () => {
    await expect(createVerification()(await sign('territories'), body)).rejects.toThrow('aud');
  });

  it('is refused for another body', async () => {
    await expect(createVerification()(await sign(), `${body} `)).rejects.toThrow('another body');
  });

  it('is refused when signed with the key of another issuer', async () => {
    await expect(createVerification()(await sign('catalogue', other), body)).rejects.toThrow('no applicable key');
  });

  it('is accepted once', async () => {
    const [verify, token] = [createVerification(), await sign()];
    await verify(token, body);
    await expect(verify(token, body)).rejects.toThrow('used before');
  });

  it('is refused after half a minute', async () => {
    const token = await sign();
    vi.useFakeTimers({ now: Date.now() + 31_000, toFake: ['Date'] });
    await expect(createVerification()(token, body)).rejects.toThrow('exp');
  });
});
