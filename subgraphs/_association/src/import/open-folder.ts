import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { hashFile, openSourceFile } from '@tresse/kit';
import type { Delivery } from './delivery.ts';
import { readCsv } from './read-csv.ts';

/** Opens a folder of CSV files as a delivery: no file of it may differ when an import of it is continued. */
export async function openFolder(folder: string): Promise<Delivery> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.csv')).toSorted();
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file} ${await hashFile(join(folder, file))}\n`);
  const fingerprint = hash.digest('hex');
  return {
    place: folder,
    async open(table) {
      const file = `${table}.csv`;
      if (!files.includes(file)) return null;
      const opened = await openSourceFile(join(folder, file));
      const content = {
        fingerprint,
        get share() {
          return opened.share;
        },
      };
      return { content, parts: readCsv(opened.bytes) };
    },
  };
}
