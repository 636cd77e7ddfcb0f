import { Transform } from 'node:stream';

/** Why a delivery cannot be opened, and how to mend it. */
export class DeliveryFault extends Error {
  override readonly name = 'DeliveryFault';
}

/** What one delivery may weigh, in bytes, and how many files it may hold: far more than the offer of the country. */
export const limits = { bytes: 8_000_000_000, files: 1000 } as const;

/** Tells that a delivery is more than it may be. */
export const describeExcess = (name: string): DeliveryFault =>
  new DeliveryFault(`${name} holds more than ${limits.files} files or ${limits.bytes / 1e9} GB: deliver it in parts.`);

/** Lets the bytes of a delivery through, as many as it may weigh; `hear` is told how many so far. */
export function countBytes(name: string, hear: (bytes: number) => void = () => {}): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Uint8Array, _, done) {
      bytes += chunk.length;
      hear(bytes);
      if (bytes > limits.bytes) done(describeExcess(name));
      else done(null, chunk);
    },
  });
}
