import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { countBytes } from '../src/imports/sources/limits.ts';
import { openSources, type SourceFile } from '../src/imports/sources/open-sources.ts';
import { makeTemporaryFolder } from './temporary.ts';

const offer = Buffer.from('<lheo xmlns="http://lheo.gouv.fr/2.3"/>');
let folder: string;
let cleanup: AsyncDisposableStack;

beforeEach(() => {
  folder = makeTemporaryFolder();
  cleanup = new AsyncDisposableStack();
});
afterEach(() => cleanup.disposeAsync());

const write = (name: string, content: Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const open = (place: string, source?: string): Promise<readonly SourceFile[]> =>
  openSources(place, { endings: ['.xml'], source }, cleanup);

/** What is delivered, by source. */
const read = (files: readonly SourceFile[]): Record<string, string> =>
  Object.fromEntries(files.map(({ path, source }) => [source, readFileSync(path, 'utf8')]));

const one = { offre: offer.toString() };

describe('gives each file under its own name', () => {
  test.each([
    ['a file', 'offre.xml', offer],
    ['a file whose ending is in capitals', 'offre.XML', offer],
    ['a file in gzip', 'offre.xml.gz', gzipSync(offer)],
    ['a file in gzip under any name', 'offre', gzipSync(offer)],
    ['a file in zip', 'livraison.zip', zipSync({ 'dossier/offre.xml': offer })],
  ])('%s', async (_, name, content) => {
    expect(read(await open(write(name, content)))).toEqual(one);
  });

  test('a folder, in the order of its names, and nothing else in it', async () => {
    write('b.xml', offer);
    write('a.xml.gz', gzipSync(offer));
    write('c.zip', zipSync({ 'd.xml': offer, 'e.xml': offer }));
    write('lisez-moi.txt', offer);
    expect((await open(folder)).map(({ source }) => source)).toEqual(['a', 'b', 'd', 'e']);
  });

  test('the files of the format in a zip, and says of the others that they are left out', async () => {
    const packed = { 'LISEZMOI.txt': offer, 'd/offre.XML': offer, '__MACOSX/d/._offre.XML': offer, 'plan.pdf': offer };
    const remarks: string[] = [];
    const place = write('livraison.zip', zipSync(packed));
    const files = await openSources(place, { endings: ['.xml'], remark: (line) => remarks.push(line) }, cleanup);
    expect(read(files)).toEqual(one);
    const leftOut = ['LISEZMOI.txt', '__MACOSX/d/._offre.XML', 'plan.pdf'];
    expect(remarks).toEqual(
      leftOut.map((name) => `livraison.zip: "${name}" is left out, it is no file that ends in .xml`),
    );
  });

  test('a file under the source that was named', async () => {
    expect(read(await open(write('2026-11.xml', offer), 'offre'))).toEqual(one);
  });
});

describe('an address', () => {
  const serve = async (status: number, headers: Record<string, string>, body: Uint8Array): Promise<string> => {
    const server = createServer((_, response) => response.writeHead(status, headers).end(body));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    cleanup.defer(() => new Promise((done) => server.close(() => done()).closeAllConnections()));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };

  test('is downloaded, packed or not', async () => {
    expect(read(await open(`${await serve(200, {}, gzipSync(offer))}/flux/offre.xml.gz?jour=1`))).toEqual(one);
  });

  test.each([
    ['is missing', 404, {}, 'answered 404: check the address'],
    ['sends on', 302, { location: 'https://ailleurs.example/x' }, 'sends on to https://ailleurs.example: give that'],
  ])('is refused when it %s', async (_, status, headers, message) => {
    await expect(open(`${await serve(status, headers, offer)}/offre.xml`)).rejects.toThrow(message);
  });

  test('is not asked without TLS elsewhere', async () => {
    await expect(open('http://example.org/offre.xml')).rejects.toThrow('only https:// addresses are');
  });

  test('that does not answer is told', async () => {
    await expect(open('http://127.0.0.1:9/offre.xml')).rejects.toThrow('does not answer');
  });
});

describe('refuses', () => {
  test.each([
    ['a gzip that is cut', 'offre.xml.gz', gzipSync(offer).subarray(0, 30), 'offre.xml.gz is damaged'],
    ['a zip that is none', 'offre.zip', Buffer.from('PK\u0003\u0004 none'), 'offre.zip is damaged'],
    ['a zip whose files would leave the folder', 'offre.zip', zipSync({ '../offre.xml': offer }), 'is damaged'],
    ['a zip without a file', 'offre.zip', zipSync({ 'dossier/': new Uint8Array() }), 'offre.zip holds no file'],
    ['two files of one name', 'offre.zip', zipSync({ 'a/x.xml': offer, 'b/x.xml': offer }), 'Two files are named x'],
  ])('%s', async (_, name, content, message) => {
    await expect(open(write(name, content))).rejects.toThrow(message);
  });

  test('one source for several files', async () => {
    write('a.xml', offer);
    write('b.xml', offer);
    await expect(open(folder, 'offre')).rejects.toThrow('--source names one file, and these are 2');
  });

  test('a folder without a file', async () => {
    await expect(open(folder)).rejects.toThrow('holds no file that ends in .xml');
  });

  test('more bytes than a delivery may weigh, however they come', async () => {
    const chunk = Buffer.alloc(1_000_000_000);
    const bytes = Readable.from(Array.from({ length: 9 }, () => chunk)).compose(countBytes('offre'));
    await expect(bytes.forEach(() => {})).rejects.toThrow('offre holds more than 1000 files or 8 GB');
  });

  test('a zip that unpacks to another size than it says', async () => {
    const zip = Buffer.from(zipSync({ 'a.xml': offer }));
    zip.writeUInt32LE(10, zip.indexOf('PK\u0001\u0002') + 24);
    await expect(open(write('offre.zip', zip))).rejects.toThrow('offre.zip is damaged');
  });

  test('a zip that says it is larger', async () => {
    const zip = Buffer.from(zipSync({ 'a.xml': offer, 'b.xml': offer, 'c.xml': offer }));
    // The size once unpacked, in each entry of the directory.
    for (let at = zip.indexOf('PK\u0001\u0002'); at >= 0; at = zip.indexOf('PK\u0001\u0002', at + 1))
      zip.writeUInt32LE(0xf0000000, at + 24);
    await expect(open(write('offre.zip', zip))).rejects.toThrow('offre.zip holds more than 1000 files or 8 GB');
  });
});

test('removes what it unpacked', async () => {
  const [file] = await open(write('offre.xml.gz', gzipSync(offer)));
  await cleanup.disposeAsync();
  expect(() => readdirSync(join(file?.path ?? '', '..'))).toThrow('ENOENT');
  expect(basename(file?.path ?? '')).toBe('unpacked-offre.xml.gz');
});
