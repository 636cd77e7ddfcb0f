import type { IncomingMessage } from 'node:http';

/** A body read whole, or why it was not. */
export type RequestBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'unreadable'; readonly status: 400 | 415; readonly message: string };

/** Reads the JSON body of a request, at most `bound` bytes. Compressed bodies and charsets other than UTF-8 are refused. */
export async function readRequestBody(request: IncomingMessage, bound: number): Promise<RequestBody> {
  if (request.method !== 'POST') return { kind: 'none' };
  const type = request.headers['content-type'] ?? '';
  const isJson = /^application\/(graphql-response\+)?json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(type);
  // Apollo Server tells what is wrong with another content type, and guards against forged requests.
  if (!isJson) return { kind: 'none' };
  if ((request.headers['content-encoding'] ?? 'identity') !== 'identity') {
    return { kind: 'unreadable', status: 415, message: 'Compressed bodies are not accepted.' };
  }
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.byteLength;
    if (bytes > bound) return { kind: 'too-large', bytes };
    chunks.push(chunk);
  }
  try {
    return { kind: 'json', value: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
  } catch {
    return { kind: 'unreadable', status: 400, message: 'The body is not JSON.' };
  }
}
