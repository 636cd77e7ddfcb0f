import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** Stands in the place of one subgraph: what was asked before is answered from memory, byte for byte. */
export interface Recorder {
  readonly url: string;
  stop(): void;
}

/** Starts a recorder in front of a subgraph, which gets each body once. */
export async function startRecorder(target: string): Promise<Recorder> {
  const answers = new Map<string, { status: number; answer: Buffer }>();
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const kept = answers.get(body) ?? (await ask(target, body, request.headers.authorization ?? ''));
    if (kept.status === 200) answers.set(body, kept);
    response.writeHead(kept.status, { 'content-type': 'application/json' }).end(kept.answer);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function ask(target: string, body: string, authorization: string) {
  const headers = { 'content-type': 'application/json', authorization };
  const response = await fetch(target, { method: 'POST', headers, body });
  return { status: response.status, answer: Buffer.from(await response.arrayBuffer()) };
}
