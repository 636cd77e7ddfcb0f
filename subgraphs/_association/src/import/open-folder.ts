import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { hashFile, openSourceFile } from '@tresse/kit';
import type { Delivery, TablePart } from './delivery.ts';
import { readCsv } from './read-csv.ts';
import { readJsonLines } from './read-json-lines.ts';

/** How a file of a table is read, by its ending. */
const readings: Readonly<Record<string, (bytes: AsyncIterable<Uint8Array>) => AsyncIterable<TablePart>>> = {
  '.csv': readCsv,
  '.jsonl': readJsonLines,
};

/** Opens a folder of CSV and JSON lines as a delivery: no file of it may differ when an import of it is continued. */
export async function openFolder(folder: string): Promise<Delivery> {
  const files = (await readdir(folder)).filter((name) => Object.hasOwn(readings, extname(name))).toSorted();
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file} ${await hashFile(join(folder, file))}\n`);
  const fingerprint = hash.digest('hex');
  return {
    place: folder,
    async open(table) {
      const [file, another] = files.filter((name) => name.slice(0, -extname(name).length) === table);
      const read = readings[extname(file ?? '')];
      if (!file || !read) return null;
      if (another) throw new Error(`${folder} holds ${file} and ${another}: keep one of them.`);
      const opened = await openSourceFile(join(folder, file));
      const content = {
        fingerprint,
        get share() {
          return opened.share;
        },
      };
      return { content, parts: read(opened.bytes) };
    },
  };
}
