import { CompactSign, compactVerify, createLocalJWKSet, importJWK, type JSONWebKeySet, type JWK } from 'jose';
import { z } from 'zod';

const headFormat = z.object({ subgraph: z.string(), day: z.string(), sequence: z.number(), hash: z.string() });

/** The end of a subgraph's chain on a day. */
export type Head = z.infer<typeof headFormat>;

/** A head with the signature that says the same (JWS, compact). */
export interface SignedHead extends Head {
  readonly signature: string;
}

/** Signs a head with a private Ed25519 key. */
export async function signHead(head: Head, privateKey: JWK): Promise<SignedHead> {
  const payload = new TextEncoder().encode(JSON.stringify(headFormat.parse(head)));
  const signer = new CompactSign(payload).setProtectedHeader({
    alg: 'EdDSA',
    ...(privateKey.kid && { kid: privateKey.kid }),
  });
  return { ...head, signature: await signer.sign(await importJWK(privateKey, 'EdDSA')) };
}

/** Says whether one of these keys has signed exactly what a head says. */
export async function isSigned({ signature, ...head }: SignedHead, publicKeys: JSONWebKeySet): Promise<boolean> {
  try {
    const { payload } = await compactVerify(signature, createLocalJWKSet(publicKeys), { algorithms: ['EdDSA'] });
    const said = headFormat.parse(JSON.parse(new TextDecoder().decode(payload)));
    return JSON.stringify(said) === JSON.stringify(headFormat.parse(head));
  } catch {
    return false;
  }
}
