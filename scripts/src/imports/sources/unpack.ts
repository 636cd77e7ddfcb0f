import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { countBytes, DeliveryFault, describeExcess, limits } from './limits.ts';
import { openToWrite } from './open-to-write.ts';

/** A file, and the name under which it was delivered. */
export interface NamedFile {
  readonly path: string;
  readonly name: string;
}

/** Where to unpack to, how the files of a format end, and who hears what is left out. */
export interface Unpacking {
  readonly folder: string;
  readonly endings: readonly string[];
  readonly remark?: ((line: string) => void) | undefined;
}

/**
 * Gives a delivered file as it is, or what is packed in it (gzip or zip, known by its first bytes), unpacked into a folder;
 * of a zip, the files of the format alone. Throws `DeliveryFault` when it is damaged or unpacks to more than a delivery may
 * weigh.
 */
export async function unpack(file: NamedFile, unpacking: Unpacking): Promise<readonly NamedFile[]> {
  const { folder } = unpacking;
  const begin = await readBegin(file.path);
  try {
    if (begin.startsWith('1f8b')) return [await gunzip(file, folder)];
    if (begin.startsWith('504b')) return await unzip(file, unpacking);
    return [file];
  } catch (error) {
    if (error instanceof DeliveryFault) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new DeliveryFault(`${file.name} is damaged (${reason}): deliver it again.`);
  }
}

async function readBegin(path: string): Promise<string> {
  await using handle = await open(path);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4);
  return buffer.subarray(0, bytesRead).toString('hex');
}

async function gunzip({ path, name }: NamedFile, folder: string): Promise<NamedFile> {
  const unpacked = { path: join(folder, `unpacked-${basename(path)}`), name: name.replace(/\.gz$/i, '') };
  await pipeline(createReadStream(path), createGunzip(), countBytes(name), openToWrite(unpacked.path));
  return unpacked;
}

async function unzip({ path, name }: NamedFile, { folder, endings, remark }: Unpacking): Promise<NamedFile[]> {
  await using zip = await openZip(path);
  const all: Entry[] = [];
  for await (const entry of zip.eachEntry()) if (!entry.fileName.endsWith('/')) all.push(entry);
  const entries = all.filter((entry) => isOfFormat(basename(entry.fileName), endings));
  const form = endings.join(', ');
  if (entries.length === 0) throw new DeliveryFault(`${name} holds no file that ends in ${form}.`);
  for (const entry of all.filter((each) => !entries.includes(each)))
    remark?.(`${name}: ${JSON.stringify(entry.fileName)} is left out, it is no file that ends in ${form}`);
  // An entry that unpacks to another size than it declares is refused while it does.
  const bytes = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (bytes > limits.bytes || entries.length > limits.files) throw describeExcess(name);
  const files: NamedFile[] = [];
  for (const entry of entries) {
    // Never under its own path: what an archive says may lead anywhere.
    const unpacked = { path: join(folder, `${files.length}-${basename(path)}`), name: basename(entry.fileName) };
    await pipeline(await zip.openReadStreamPromise(entry), openToWrite(unpacked.path));
    files.push(unpacked);
  }
  return files;
}

/** What begins with a dot, an archive of macOS puts beside the file of that name. */
const isOfFormat = (name: string, endings: readonly string[]): boolean =>
  !name.startsWith('.') && endings.some((ending) => name.toLowerCase().endsWith(ending));

async function openZip(path: string): Promise<ZipFile & AsyncDisposable> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false });
  return Object.assign(zip, { [Symbol.asyncDispose]: async () => zip.close() });
}
