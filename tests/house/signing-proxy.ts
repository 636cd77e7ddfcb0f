import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Caller } from '@tresse/kit';
import type { TestHub } from '@tresse/kit/testing';

/** Stands before one subgraph and signs what another gateway sends it; `requests` lists the bodies, in order. */
export interface SigningProxy {
  readonly url: string;
  readonly requests: string[];
  stop(): void;
}

/** Starts a signing proxy before `target`, whose audience is `audience`, on behalf of `caller`. */
export async function startSigningProxy(
  hub: TestHub,
  { target, audience, caller }: { target: string; audience: string; caller: Caller },
): Promise<SigningProxy> {
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const body = await readText(request);
    requests.push(body);
    const authorization = `Bearer ${await hub.sign(audience, body, caller)}`;
    const headers = { 'content-type': 'application/json', authorization };
    const answer = await fetch(target, { method: 'POST', headers, body });
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    requests,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
