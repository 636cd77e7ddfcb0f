import { createHash, randomUUID } from 'node:crypto';
import { importJWK, type JWK, SignJWT } from 'jose';
import type { Caller } from '../access/caller.ts';

const issuer = 'tresse-gateway';
const lifetimeSeconds = 30;

/** Signs who asks, through the hub, for exactly these bytes, at exactly this subgraph. */
export type SignToken = (audience: string, body: Uint8Array, caller: Caller) => Promise<string>;

/** Creates the signer of a private Ed25519 key; its `kid` tells subgraphs which public key to check with. */
export async function createTokenSigner(privateKey: JWK): Promise<SignToken> {
  if (!privateKey.kid || !privateKey.d) throw new Error("The hub's private key must be a private JWK with a kid.");
  const key = await importJWK(privateKey, 'EdDSA');
  const header = { alg: 'EdDSA', kid: privateKey.kid };
  return (audience, body, caller) => {
    const issuedAt = Math.floor(Date.now() / 1000);
    return new SignJWT({ body: createHash('sha256').update(body).digest('base64url'), caller: { ...caller } })
      .setProtectedHeader(header)
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + lifetimeSeconds)
      .setJti(randomUUID())
      .sign(key);
  };
}
