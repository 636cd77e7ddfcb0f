import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** A request that came, with its body. */
export interface Came {
  readonly request: IncomingMessage;
  readonly body: string;
}

/** Listens until the test is over; `came` are the requests so far. */
export async function listen(answer: RequestListener): Promise<{ url: string; came: Came[] }> {
  const came: Came[] = [];
  const { url } = await listenUnread(async (request, response) => {
    came.push({ request, body: await text(request) });
    answer(request, response);
  });
  return { url, came };
}

/** Listens likewise and leaves the bodies to who answers; `failures` are the errors of that. */
export async function listenUnread(
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<unknown>,
): Promise<{ url: string; failures: unknown[] }> {
  const failures: unknown[] = [];
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => failures.push(error));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, failures };
}

/** A port at which nobody listens any more. */
export async function findClosedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await once(server.close(), 'close');
  return port;
}
