import type { IncomingMessage } from 'node:http';
import { isJsonType } from '../json-type.ts';

/** A body read whole, or why it was not. */
export type RequestBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'unreadable'; readonly status: 400 | 415; readonly message: string };

/** Reads the JSON body of a request, at most `bound` bytes. Compressed bodies and charsets other than UTF-8 are refused. */
export async function readRequestBody(request: IncomingMessage, bound: number): Promise<RequestBody> {
  if (request.method !== 'POST') return { kind: 'none' };
  // Apollo Server tells what is wrong with another content type, and guards against forged requests.
  if (!isJsonType(String(request.headers['content-type']))) return { kind: 'none' };
  if ((request.headers['content-encoding'] ?? 'identity') !== 'identity') {
    return { kind: 'unreadable', status: 415, message: 'Compressed bodies are not accepted.' };
  }
  const body = await readBytes(request, bound);
  if (typeof body === 'number') return { kind: 'too-large', bytes: body };
  try {
    return { kind: 'json', value: JSON.parse(body.toString('utf8')) };
  } catch {
    return { kind: 'unreadable', status: 400, message: 'The body is not JSON.' };
  }
}

/** Reads all bytes; gives how many came when these are more than the bound. Iterating over a request costs far more. */
export function readBytes(request: IncomingMessage, bound: number): Promise<Buffer | number> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.byteLength;
      if (bytes <= bound) chunks.push(chunk);
      else resolve(bytes);
    });
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('error', reject);
    request.once('close', () => reject(new Error('the client went away')));
  });
}
