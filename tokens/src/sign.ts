import { randomUUID } from 'node:crypto';
import type { JWK } from 'jose';
import { signCompact } from './compact.ts';
import { type Current, deriveFrom } from './current.ts';
import { hashBody } from './hash-body.ts';
import { importPrivateKey } from './keys.ts';

const lifetimeSeconds = 30;

/** One request: to whom, exactly which bytes, and what else its token says. */
export interface RequestToSign {
  readonly audience: string;
  readonly body: string | Uint8Array;
  readonly claims?: Readonly<Record<string, unknown>>;
}

/** Signs one request and gives its token, good for 30 s. */
export type SignRequest = (request: RequestToSign) => string;

/**
 * Makes the signer of an issuer; the `kid` of its private Ed25519 key tells which public key to verify with. Throws when
 * it is not such a key.
 */
export function createRequestSigner(issuer: string, privateKey: Current<JWK>): SignRequest {
  const getKey = deriveFrom(privateKey, importPrivateKey);
  getKey();
  return ({ audience, body, claims }) => {
    const iat = Math.floor(Date.now() / 1000);
    const about = { iss: issuer, aud: audience, iat, exp: iat + lifetimeSeconds, jti: randomUUID() };
    return signCompact(getKey(), { ...claims, body: hashBody(body), ...about });
  };
}
