import { type Current, createRequestSigner, gatewayIssuer } from '@tresse/tokens';
import type { JWK } from 'jose';
import type { Caller } from '../access/caller.ts';

/** Signs who asks, through the hub, for exactly these bytes, at exactly this subgraph. */
export type SignToken = (audience: string, body: Uint8Array, caller: Caller) => string;

/** Creates the signer of a private Ed25519 key; its `kid` tells subgraphs which public key to check with. */
export function createTokenSigner(privateKey: Current<JWK>): SignToken {
  const sign = createRequestSigner(gatewayIssuer, privateKey);
  return (audience, body, caller) => sign({ audience, body, claims: { caller } });
}
