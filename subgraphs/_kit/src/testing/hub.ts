import {
  associationIssuer,
  createRequestSigner,
  createSigningKeys,
  gatewayIssuer,
  type SignRequest,
  serviceIssuer,
} from '@tresse/tokens';
import type { JSONWebKeySet, JWK } from 'jose';
import type { Caller } from '../caller.ts';
import type { ServiceName } from '../verify-caller.ts';

/** A hub that signs for tests: its public keys, and `sign` for one body to one audience. */
export interface TestHub {
  readonly publicKeys: JSONWebKeySet;
  readonly privateJwk: JWK;
  sign(audience: string, body: string, caller: Caller): Promise<string>;
}

/** A service that signs for tests. */
export interface TestService {
  readonly publicKeys: JSONWebKeySet;
  readonly privateJwk: JWK;
  readonly sign: SignRequest;
}

/** Makes a hub with a new key. */
export async function createTestHub(): Promise<TestHub> {
  const { publicKeys, privateKey } = await createSigningKeys();
  const sign = createRequestSigner(gatewayIssuer, privateKey);
  return {
    publicKeys,
    privateJwk: privateKey,
    sign: async (audience, body, caller) => sign({ audience, body, claims: { caller } }),
  };
}

/** Makes a service of the house with a new key. */
export const createTestService = (name: ServiceName): Promise<TestService> => createSignerOf(serviceIssuer(name));

/** Makes the key with which an association delivers. */
export const createTestDeliverer = (slug: string): Promise<TestService> => createSignerOf(associationIssuer(slug));

async function createSignerOf(issuer: string): Promise<TestService> {
  const { publicKeys, privateKey } = await createSigningKeys();
  return { publicKeys, privateJwk: privateKey, sign: createRequestSigner(issuer, privateKey) };
}
