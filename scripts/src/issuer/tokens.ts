import { exportJWK, generateKeyPair, type JSONWebKeySet, SignJWT } from 'jose';
import type { Person } from './people.ts';

/** Signs access tokens of one hour with a key that lives as long as this process. */
export interface TokenSigner {
  jwks: JSONWebKeySet;
  sign(issuer: string, person: Person): Promise<string>;
}

/** Makes a signer with a new Ed25519 key. */
export async function createTokenSigner(): Promise<TokenSigner> {
  const kid = crypto.randomUUID();
  const { publicKey, privateKey } = await generateKeyPair('EdDSA');
  return {
    jwks: { keys: [{ ...(await exportJWK(publicKey)), kid, alg: 'EdDSA', use: 'sig' }] },
    sign: (issuer, { name, claims }) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'EdDSA', kid, typ: 'at+jwt' })
        .setIssuer(issuer)
        .setAudience('tresse')
        .setSubject(name)
        .setIssuedAt()
        .setExpirationTime('1h')
        .sign(privateKey),
  };
}
