import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose';

/** Claims of somebody who asks. */
export type Claims = Readonly<Record<string, unknown>>;

/** Signs claims as the identity provider of the hub would, or with something wrong. */
export type SignClaims = (
  claims: Claims,
  changes?: { audience?: string; expiresIn?: string | null; issuer?: string; key?: CryptoKey },
) => Promise<string>;

/** Starts an identity provider with one key, served as a JWKS at any path. */
export async function startIssuer(): Promise<{ url: string; sign: SignClaims; stop: () => Promise<void> }> {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'people-1', alg: 'EdDSA' };
  const server = createServer((_, response) => response.end(JSON.stringify({ keys: [jwk] })));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    sign: (claims, { audience = 'tresse', expiresIn = '5m', issuer = url, key = privateKey } = {}) => {
      const token = new SignJWT({ sub: 'somebody', ...claims }).setProtectedHeader({ alg: 'EdDSA', kid: 'people-1' });
      if (expiresIn) token.setExpirationTime(expiresIn);
      return token.setIssuer(issuer).setAudience(audience).setIssuedAt().sign(key);
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
