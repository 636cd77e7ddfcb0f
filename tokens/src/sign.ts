import { randomUUID } from 'node:crypto';
import { importJWK, type JWK, SignJWT } from 'jose';
import { hashBody } from './hash-body.ts';

const lifetimeSeconds = 30;

/** One request: to whom, exactly which bytes, and what else its token says. */
export interface RequestToSign {
  readonly audience: string;
  readonly body: string | Uint8Array;
  readonly claims?: Readonly<Record<string, unknown>>;
}

/** Signs one request and gives its token, good for 30 s. */
export type SignRequest = (request: RequestToSign) => Promise<string>;

/** Makes the signer of an issuer; the `kid` of its private Ed25519 key tells which public key to verify with. */
export async function createRequestSigner(issuer: string, privateKey: JWK): Promise<SignRequest> {
  if (!privateKey.kid || !privateKey.d) throw new Error(`The key of ${issuer} must be a private JWK with a kid.`);
  const key = await importJWK(privateKey, 'EdDSA');
  const header = { alg: 'EdDSA', kid: privateKey.kid };
  return ({ audience, body, claims }) => {
    const issuedAt = Math.floor(Date.now() / 1000);
    return new SignJWT({ ...claims, body: hashBody(body) })
      .setProtectedHeader(header)
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + lifetimeSeconds)
      .setJti(randomUUID())
      .sign(key);
  };
}
