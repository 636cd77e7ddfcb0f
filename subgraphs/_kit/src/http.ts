import type { IncomingMessage, Server, ServerResponse } from 'node:http';

const mostBodyBytes = 8 * 1024 * 1024;

/** Reads a request body as text; null when it is larger than the hub ever sends (8 MiB). */
export async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBodyBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

/** Answers with JSON, unless something was answered already. */
export function respond(response: ServerResponse, status: number, content: object): void {
  if (response.headersSent) return;
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(content));
}

/** Listens and gives the port, which the system chooses for 0; throws when it is taken. */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** Takes no more requests and waits for those under way, eight seconds at most. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 8_000).unref();
  });
}
