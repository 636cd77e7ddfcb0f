import { exportJWK, generateKeyPair, type JSONWebKeySet, type JWK } from 'jose';

/** The keys that the gateway signs its requests with and the subgraphs verify them with. */
export interface HubKeys {
  privateKey: JWK;
  publicKeys: JSONWebKeySet;
}

/** Makes new keys. They live in the memory of the house and its processes, never in a file. */
export async function createHubKeys(): Promise<HubKeys> {
  const pair = await generateKeyPair('EdDSA', { extractable: true });
  const about = { kid: crypto.randomUUID(), alg: 'EdDSA', use: 'sig' };
  return {
    privateKey: { ...(await exportJWK(pair.privateKey)), ...about },
    publicKeys: { keys: [{ ...(await exportJWK(pair.publicKey)), ...about }] },
  };
}
