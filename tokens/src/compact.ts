import sodium from 'sodium-native';
import type { SigningKey } from './keys.ts';

/** A token apart, not verified yet. */
export interface OpenedToken {
  readonly kid: unknown;
  readonly claims: unknown;
  /** Whether this Ed25519 key has signed exactly these claims. */
  isSignedBy(publicKey: Buffer): boolean;
}

const parts = /^([\w-]+)\.([\w-]+)\.([\w-]+)$/;

/**
 * Signs claims as a compact JWS (RFC 7515) with Ed25519, on this thread: WebCrypto, on which jose stands, takes every
 * signature through another one, which costs more than the signature itself (decision 0023).
 */
export function signCompact({ header, secret }: SigningKey, claims: object): string {
  const signed = `${header}.${encode(claims)}`;
  const signature = Buffer.allocUnsafe(sodium.crypto_sign_BYTES);
  sodium.crypto_sign_detached(signature, Buffer.from(signed), secret);
  return `${signed}.${signature.toString('base64url')}`;
}

/** Opens a compact JWS; throws when it is none, or when its header asks for anything but EdDSA. */
export function openCompact(token: string): OpenedToken {
  const [, header = '', claims = '', signature = ''] = parts.exec(token) ?? [];
  if (!header) throw new Error('the token is no compact JWS');
  const { alg, kid, crit } = decode(header);
  if (alg !== 'EdDSA' || crit !== undefined) throw new Error('the token is not signed with EdDSA alone');
  const signed = Buffer.from(`${header}.${claims}`);
  return {
    kid,
    claims: decode(claims),
    isSignedBy: (publicKey) => isSignature(Buffer.from(signature, 'base64url'), signed, publicKey),
  };
}

const isSignature = (signature: Buffer, signed: Buffer, publicKey: Buffer): boolean =>
  signature.length === sodium.crypto_sign_BYTES && sodium.crypto_sign_verify_detached(signature, signed, publicKey);

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function decode(part: string): Record<string, unknown> {
  const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
  if (typeof value !== 'object' || value === null) throw new Error('a part of the token is no object');
  return value as Record<string, unknown>;
}
