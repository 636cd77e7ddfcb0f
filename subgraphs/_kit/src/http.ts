import type { IncomingMessage, ServerResponse } from 'node:http';

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
