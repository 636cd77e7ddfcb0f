import { exportJWK, generateKeyPair, type JSONWebKeySet, type JWK } from 'jose';
import sodium from 'sodium-native';
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
  /** Of every token that it signs, in base64url. */
  readonly header: string;
  /** 64 bytes, the seed and the public key. */
  readonly secret: Buffer;
}

/** Public keys that are ready to verify, 32 bytes each, by `kid`. */
export type VerifyingKeys = ReadonlyMap<string, Buffer>;

const bytesFormat = z
  .base64url()
  .transform((text) => Buffer.from(text, 'base64url'))
  .refine((bytes) => bytes.length === 32, 'an Ed25519 key has 32 bytes');
const publicFormat = z.looseObject({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  kid: z.string().min(1),
  x: bytesFormat,
});
const privateFormat = publicFormat.extend({ d: bytesFormat });

/** Makes a private JWK ready to sign; throws unless it is an Ed25519 pair with a `kid`. */
export function importPrivateKey(jwk: JWK): SigningKey {
  const { kid, x, d } = privateFormat.parse(jwk);
  const publicKey = Buffer.alloc(sodium.crypto_sign_PUBLICKEYBYTES);
  const secret = Buffer.alloc(sodium.crypto_sign_SECRETKEYBYTES);
  sodium.crypto_sign_seed_keypair(publicKey, secret, d);
  if (!publicKey.equals(x)) throw new Error('the public part of the key is not of its private part');
  return { header: Buffer.from(JSON.stringify({ alg: 'EdDSA', kid })).toString('base64url'), secret };
}

/** Makes public keys ready to verify; throws unless all are Ed25519 with a `kid`: another kind verifies otherwise. */
export const importPublicKeys = ({ keys }: JSONWebKeySet): VerifyingKeys =>
  new Map(keys.map((jwk) => publicFormat.parse(jwk)).map(({ kid, x }) => [kid, x]));

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
