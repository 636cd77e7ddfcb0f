import { exportJWK, generateKeyPair, type JSONWebKeySet, type JWK } from 'jose';

/** What one issuer signs with, and what others verify it with. */
export interface SigningKeys {
  readonly privateKey: JWK;
  readonly publicKeys: JSONWebKeySet;
}

/** Makes a new Ed25519 pair; its `kid` tells it from later ones. */
export async function createSigningKeys(): Promise<SigningKeys> {
  const pair = await generateKeyPair('EdDSA', { extractable: true });
  const about = { kid: crypto.randomUUID(), alg: 'EdDSA', use: 'sig' };
  return {
    privateKey: { ...(await exportJWK(pair.privateKey)), ...about },
    publicKeys: { keys: [{ ...(await exportJWK(pair.publicKey)), ...about }] },
  };
}
