import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { describeDamage, WorkbookFault } from './fault.ts';

/**
 * What a workbook may weigh: bytes of the file, bytes of all its parts once unpacked as its directory declares them (a
 * part that unpacks to more than it declares is refused while it unpacks), number of parts.
 */
export const limits = { file: 50_000_000, unpacked: 250_000_000, parts: 10_000 } as const;

/** The parts of a workbook, each read by streaming. */
export interface Package {
  readonly path: string;
  /** SHA-256 of the file. */
  readonly fingerprint: string;
  /** Bytes of a part once unpacked; null where there is no such part. */
  sizeOf(part: string): number | null;
  read(part: string): AsyncIterable<Uint8Array>;
}

/** Opens a workbook's container (zip); throws `WorkbookFault` for what is none, is too large or is not whole. */
export async function openPackage(path: string): Promise<Package> {
  if ((await stat(path)).size > limits.file) throw describeExcess(path);
  const bytes = await readFile(path);
  refuseOtherForms(path, bytes);
  const { zip, entries } = await readDirectory(path, bytes);
  return {
    path,
    fingerprint: createHash('sha256').update(bytes).digest('hex'),
    sizeOf: (part) => entries.get(part)?.uncompressedSize ?? null,
    async *read(part) {
      const entry = entries.get(part);
      if (!entry) throw describeDamage(path, new Error(`${part} is missing`));
      try {
        yield* (await zip.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>;
      } catch (error) {
        throw describeDamage(path, error);
      }
    },
  };
}

async function readDirectory(path: string, bytes: Buffer): Promise<{ zip: ZipFile; entries: Map<string, Entry> }> {
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true });
    for await (const entry of zip.eachEntry()) {
      unpacked += entry.uncompressedSize;
      if (unpacked > limits.unpacked || entries.size >= limits.parts) throw describeExcess(path);
      entries.set(entry.fileName, entry);
    }
    return { zip, entries };
  } catch (error) {
    throw error instanceof WorkbookFault ? error : describeDamage(path, error);
  }
}

function refuseOtherForms(path: string, bytes: Buffer): void {
  // An OLE container: Excel 97 to 2003, or whatever form behind a password.
  if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0')
    throw new WorkbookFault(
      `${path} is an old .xls or is protected by a password: open it, take the password off and save it as .xlsx.`,
    );
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK')
    throw new WorkbookFault(`${path} is not a workbook: give an .xlsx file, or a folder of CSV files.`);
}

const describeExcess = (path: string): WorkbookFault => {
  const [file, unpacked] = [limits.file, limits.unpacked].map((bytes) => `${bytes / 1_000_000} MB`);
  return new WorkbookFault(
    `${path} is too large: at most ${file}, and ${unpacked} once unpacked. Split it, or give the tables as CSV.`,
  );
};
