import { join } from 'node:path';
import type { SigningKeys } from '@tresse/tokens';
import type { JSONWebKeySet, JWK } from 'jose';
import { z } from 'zod';
import { findVariable } from '../environment.ts';
import { stateFolder } from '../house.ts';
import { keepSigningKeys } from '../kept-keys.ts';

const privateKeyFormat = z.looseObject({ kty: z.literal('OKP'), d: z.string(), x: z.string(), kid: z.string() });
const publicKeysFormat = z.object({ keys: z.array(z.looseObject({ kty: z.literal('OKP'), x: z.string() })) });

/** Gives the keys of the audit: from AUDIT_PRIVATE_KEY (JWK), without it those that this checkout keeps for development. */
export async function getAuditKeys(): Promise<SigningKeys> {
  const privateKey = readJson('AUDIT_PRIVATE_KEY', privateKeyFormat);
  if (!privateKey) return keepSigningKeys(join(stateFolder, 'audit-keys.json'));
  const { d: _, ...publicKey } = privateKey;
  return { privateKey: privateKey as JWK, publicKeys: { keys: [publicKey as JWK] } };
}

/** Gives the keys that heads are verified with: AUDIT_PUBLIC_KEYS (JWK set, also of keys no longer used), else the own one. */
export async function getAuditPublicKeys(): Promise<JSONWebKeySet> {
  const given = readJson('AUDIT_PUBLIC_KEYS', publicKeysFormat);
  return given ? (given as JSONWebKeySet) : (await getAuditKeys()).publicKeys;
}

/** What is wrong is not repeated: it may be a key. */
function readJson<T>(name: string, shape: z.ZodType<T>): T | null {
  const text = findVariable(name);
  if (!text) return null;
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    throw new Error(`${name} is not the JSON that it should be: a JWK (OKP, Ed25519) with kid, or a set of them.`);
  }
}
