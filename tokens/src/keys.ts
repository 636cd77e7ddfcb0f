import { createPrivateKey, createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { exportJWK, generateKeyPair, type JSONWebKeySet, type JWK } from 'jose';
import { z } from 'zod';

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

/** A private key that is ready to sign. */
export interface SigningKey {
  readonly kid: string;
  readonly key: KeyObject;
}

const keyFormat = z.looseObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), kid: z.string().min(1) });

/** Makes a private JWK ready to sign; throws unless it is Ed25519 with a `kid`. */
export function importPrivateKey(jwk: JWK): SigningKey {
  return { kid: keyFormat.parse(jwk).kid, key: createPrivateKey({ key: jwk as JsonWebKey, format: 'jwk' }) };
}

/** Makes public keys ready to verify, by `kid`; throws unless all are Ed25519 with a `kid`: another kind verifies otherwise. */
export function importPublicKeys({ keys }: JSONWebKeySet): ReadonlyMap<string, KeyObject> {
  return new Map(
    keys.map((jwk) => [keyFormat.parse(jwk).kid, createPublicKey({ key: jwk as JsonWebKey, format: 'jwk' })]),
  );
}

/** The format of a private key that can sign. */
export const privateKeyFormat = z.custom<JWK>((jwk) => canBe(importPrivateKey, jwk as JWK));

/** The format of a set of public keys that can verify. */
export const publicKeysFormat = z.custom<JSONWebKeySet>((set) => canBe(importPublicKeys, set as JSONWebKeySet));

function canBe<Value>(importIt: (value: Value) => unknown, value: Value): boolean {
  try {
    importIt(value);
    return true;
  } catch {
    return false;
  }
}
