import { randomUUID } from 'node:crypto';
import { createSigningKeys, gatewayIssuer, hashBody, type SigningKeys } from '@tresse/tokens';
import { importJWK, type JWTHeaderParameters, SignJWT } from 'jose';

/** How a token differs from what the hub signs. */
export interface Variant {
  readonly audience?: string;
  readonly issuer?: string;
  /** Seconds since it was issued. */
  readonly age?: number;
  /** Seconds from its issue to its end. */
  readonly life?: number;
  /** The id that makes it good for once. */
  readonly id?: string;
  /** On whose behalf: nobody signed in unless told. */
  readonly caller?: Readonly<Record<string, unknown>>;
  /** Another key under the same name; a token without a signature; one signed with the public key as a shared secret. */
  readonly forgery?: 'other key' | 'no signature' | 'shared secret';
}

/** Signs a request as the hub does, or as the variant says. */
export type SignVariant = (request: Variant & { readonly audience: string; readonly body: string }) => Promise<string>;

const nobody = { role: 'public', subject: 'public', purpose: 'information', scopes: [] };

/** Makes the signer of the probes from the hub's keys. */
export async function createVariantSigner({ privateKey, publicKeys }: SigningKeys): Promise<SignVariant> {
  const { kid = '' } = privateKey;
  const key = await importJWK(privateKey, 'EdDSA');
  const stranger = await importJWK((await createSigningKeys()).privateKey, 'EdDSA');
  const secret = new TextEncoder().encode(String(publicKeys.keys[0]?.['x']).padEnd(32, '='));
  const finish = (token: SignJWT, algorithm: string, with_: Parameters<SignJWT['sign']>[0]) =>
    token.setProtectedHeader({ alg: algorithm, kid } as JWTHeaderParameters).sign(with_);
  return (request) => {
    const token = describe(request);
    switch (request.forgery) {
      case 'no signature':
        return finish(token, 'EdDSA', key).then(removeSignature);
      case 'shared secret':
        return finish(token, 'HS256', secret);
      case 'other key':
        return finish(token, 'EdDSA', stranger);
      default:
        return finish(token, 'EdDSA', key);
    }
  };
}

function describe({ body, audience, issuer, age = 0, life = 30, id, caller }: Parameters<SignVariant>[0]): SignJWT {
  const issuedAt = Math.floor(Date.now() / 1000) - age;
  return new SignJWT({ caller: caller ?? nobody, body: hashBody(body) })
    .setIssuer(issuer ?? gatewayIssuer)
    .setAudience(audience)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + life)
    .setJti(id ?? randomUUID());
}

/** Says `none` where the algorithm stood, and signs nothing. */
function removeSignature(token: string): string {
  const [, claims] = token.split('.');
  return `${Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url')}.${claims}.`;
}
