import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';

/** What is imported, as its run knows it: the same fingerprint is the same content. */
export interface SourceContent {
  readonly fingerprint: string;
  /** How much of it was read, from 0 to 1; null when that is not known. */
  readonly share: number | null;
}

/** A file to import, read by streaming. */
export interface SourceFile extends SourceContent {
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Opens a file to import: reads it once for its fingerprint, and again when its bytes are asked for. */
export async function openSourceFile(path: string): Promise<SourceFile> {
  const { size } = await stat(path);
  let done = 0;
  async function* readBytes(): AsyncGenerator<Uint8Array> {
    for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) {
      yield chunk;
      done += chunk.length;
    }
  }
  return {
    fingerprint: await hashFile(path),
    bytes: readBytes(),
    get share() {
      return size === 0 ? 1 : Math.min(1, done / size);
    },
  };
}

/** Gives the SHA-256 of a file. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}
