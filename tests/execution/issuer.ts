import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, type JWTHeaderParameters, SignJWT } from 'jose';

/** Claims of somebody who asks. */
export type Claims = Readonly<Record<string, unknown>>;

/** How a token differs from what the identity provider gives; null leaves something out. */
export interface TokenChanges {
  readonly audience?: string;
  readonly expiresIn?: string | null;
  readonly issuer?: string;
  readonly algorithm?: string;
  readonly keyId?: string | null;
  readonly key?: CryptoKey | Uint8Array;
}

/** Signs claims as the identity provider of the hub would, or with something wrong. */
export type SignClaims = (claims: Claims, changes?: TokenChanges) => Promise<string>;

/** An identity provider that serves its keys as a JWKS at any path. */
export interface TestIssuer {
  readonly url: string;
  /** What it publishes, newest first; a test adds and drops keys. */
  readonly published: JWK[];
  /** How often it was asked for its keys. */
  readonly askedCount: () => number;
  readonly sign: SignClaims;
  stop(): Promise<void>;
}

/** Makes a key of an identity provider: what it publishes of it, and how it signs with it. */
export async function createIdentityKey(keyId: string): Promise<{ jwk: JWK; changes: TokenChanges }> {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA');
  return {
    jwk: { ...(await exportJWK(publicKey)), kid: keyId, alg: 'EdDSA' },
    changes: { keyId, key: privateKey },
  };
}

/** Starts an identity provider with one key. */
export async function startIssuer(): Promise<TestIssuer> {
  const first = await createIdentityKey('people-1');
  const published = [first.jwk];
  let askedCount = 0;
  const server = createServer((_, response) => {
    askedCount += 1;
    response.end(JSON.stringify({ keys: published }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    published,
    askedCount: () => askedCount,
    sign(claims, changes = {}) {
      const { audience, expiresIn, issuer, algorithm, keyId, key } = {
        ...honest,
        issuer: url,
        ...first.changes,
        ...changes,
      };
      const header = { alg: algorithm, ...(keyId !== null && { kid: keyId }) } as JWTHeaderParameters;
      const token = new SignJWT({ sub: 'somebody', ...claims }).setProtectedHeader(header);
      if (expiresIn) token.setExpirationTime(expiresIn);
      return token
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt()
        .sign(key as CryptoKey);
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const honest = { audience: 'tresse', expiresIn: '5m', algorithm: 'EdDSA' };
