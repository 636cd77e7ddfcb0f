import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { createRequestSigner, gatewayIssuer, hashBody, type SigningKeys } from '@tresse/tokens';
import { createLocalJWKSet, decodeJwt, type JWTPayload, jwtVerify } from 'jose';

/** What a member gets wrong: a check of tokens that it leaves out, or how it spoils the answers of an honest one. */
export interface Fault {
  readonly leavesOut?: 'signature' | 'audience' | 'issuer' | 'body' | 'replay' | 'age' | 'expiry';
  readonly spoilAnswer?: (answer: string, question: string) => string;
  /** The status for a question, in place of the honest one. */
  readonly status?: (question: string, honest: number) => number;
  readonly closes?: '/health' | '/ready';
  readonly refusesEverybody?: boolean;
}

/** Starts a member that asks the honest one at `target` for everything, and has a fault. */
export async function startBrokenMember(target: string, keys: SigningKeys, fault: Fault) {
  const accept = createLaxVerification(keys, fault);
  const sign = createRequestSigner(gatewayIssuer, keys.privateKey);
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '';
    if (path !== '/graphql') return void response.writeHead(path === fault.closes ? 503 : 200).end('{}');
    const body = await text(request);
    const claims = await accept(request.headers.authorization, body).catch(() => null);
    if (claims === null || fault.refusesEverybody) return void response.writeHead(401).end('{}');
    const token = sign({ audience: 'les-voisins', body, claims: { caller: claims['caller'] } });
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const honest = await fetch(target, { method: 'POST', headers, body });
    const said = await honest.text();
    response.writeHead(fault.status?.(body, honest.status) ?? honest.status, { 'content-type': 'application/json' });
    response.end(fault.spoilAnswer?.(said, body) ?? said);
  };
  const server = createServer((request, response) => void answer(request, response));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Verifies tokens as a member must, but for what the fault leaves out. */
function createLaxVerification({ publicKeys }: SigningKeys, { leavesOut }: Fault) {
  const known = createLocalJWKSet(publicKeys);
  const seen = new Set<unknown>();
  return async (authorization: string | undefined, body: string): Promise<JWTPayload> => {
    const token = (authorization ?? '').replace('Bearer ', '');
    const claims = leavesOut === 'signature' ? decodeJwt(token) : await readClaims(token);
    if (leavesOut !== 'body' && claims['body'] !== hashBody(body)) throw new Error('another body');
    if (leavesOut !== 'replay' && seen.has(claims.jti)) throw new Error('seen before');
    seen.add(claims.jti);
    return claims;
  };

  async function readClaims(token: string): Promise<JWTPayload> {
    const { payload } = await jwtVerify(token, known, {
      ...(leavesOut !== 'audience' && { audience: 'les-voisins' }),
      ...(leavesOut !== 'issuer' && { issuer: gatewayIssuer }),
      ...(leavesOut !== 'age' && { maxTokenAge: 60 }),
      ...(leavesOut === 'expiry' && { clockTolerance: 30 }),
      algorithms: ['EdDSA'],
    });
    return payload;
  }
}
