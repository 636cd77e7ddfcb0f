import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { locateFileOrFolder } from '../locate.ts';
import { download } from './download.ts';
import { countBytes, DeliveryFault } from './limits.ts';
import { openToWrite } from './open-to-write.ts';
import { type NamedFile, unpack } from './unpack.ts';

/** A file to import, and the stable name of who delivers it. */
export interface SourceFile {
  readonly path: string;
  readonly source: string;
}

/** How the files of a format end, the source that was named for one of them, and who hears what is left out. */
export interface SourceNaming {
  readonly endings: readonly string[];
  readonly source?: string | undefined;
  readonly remark?: (line: string) => void;
}

/**
 * Opens what is to be imported: a file, every file of a folder, an address (https) or `-` for standard input, each packed
 * (gzip, zip) or not. Each file's source is the one that was named, or else its name without its ending. What had to be
 * written down is removed by `cleanup`. Throws `DeliveryFault`.
 */
export async function openSources(
  place: string,
  { endings, source, remark }: SourceNaming,
  cleanup: AsyncDisposableStack,
): Promise<readonly SourceFile[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tresse-import-'));
  cleanup.defer(() => rm(folder, { recursive: true }));
  const files: NamedFile[] = [];
  for (const delivered of await listDelivered(place, endings, folder))
    files.push(...(await unpack(delivered, { folder, endings, remark })));
  return nameSources(files, endings, source);
}

async function listDelivered(place: string, endings: readonly string[], folder: string): Promise<readonly NamedFile[]> {
  const spooled = join(folder, 'delivered');
  if (place === '-') {
    await pipeline(process.stdin, countBytes('Standard input'), openToWrite(spooled));
    return [{ path: spooled, name: '' }];
  }
  if (/^https?:\/\//i.test(place)) {
    const url = new URL(place);
    await download(url, spooled);
    return [{ path: spooled, name: basename(url.pathname) }];
  }
  const { path, isFolder } = locateFileOrFolder(place);
  if (!isFolder) return [{ path, name: basename(path) }];
  const isWanted = (name: string): boolean =>
    [...endings, ...endings.map((ending) => `${ending}.gz`), '.zip'].some((end) => name.toLowerCase().endsWith(end));
  const names = (await readdir(path)).filter(isWanted).toSorted();
  if (names.length === 0) throw new DeliveryFault(`${path} holds no file that ends in ${endings.join(', ')}.`);
  return names.map((name) => ({ path: join(path, name), name }));
}

function nameSources(files: readonly NamedFile[], endings: readonly string[], source?: string): SourceFile[] {
  if (source !== undefined && files.length > 1)
    throw new DeliveryFault(`--source names one file, and these are ${files.length}: each is named after itself.`);
  const named = files.map(({ path, name }) => ({ path, source: source ?? cutEnding(name, endings) }));
  if (named.some((file) => file.source === '')) throw new DeliveryFault('This has no name of its own: give --source.');
  const double = named.find((file, index) => named.findIndex((other) => other.source === file.source) < index);
  if (double) throw new DeliveryFault(`Two files are named ${double.source}: rename one, or import them one by one.`);
  return named;
}

const cutEnding = (name: string, endings: readonly string[]): string => {
  const ending = endings.find((each) => name.toLowerCase().endsWith(each));
  return ending ? name.slice(0, -ending.length) : name;
};
