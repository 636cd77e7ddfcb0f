import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, type JSONWebKeySet, type JWK, SignJWT } from 'jose';
import type { Caller } from '../caller.ts';
import { hashBody } from '../hub-token.ts';

/** A hub that signs for tests: its public keys, and `sign` for one body to one audience. */
export interface TestHub {
  readonly publicKeys: JSONWebKeySet;
  readonly privateJwk: JWK;
  sign(audience: string, body: string, caller: Caller): Promise<string>;
}

/** Makes a hub with a new key. */
export async function createTestHub(): Promise<TestHub> {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  const publicJwk = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'EdDSA' };
  return {
    publicKeys: { keys: [publicJwk] },
    privateJwk: { ...(await exportJWK(privateKey)), kid: 'test', alg: 'EdDSA' },
    sign: (audience, body, caller) =>
      new SignJWT({ body: hashBody(body), caller })
        .setProtectedHeader({ alg: 'EdDSA', kid: 'test' })
        .setIssuer('tresse-gateway')
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime('30s')
        .setJti(randomUUID())
        .sign(privateKey),
  };
}
