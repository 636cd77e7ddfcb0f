import { createHash } from 'node:crypto';
import { z } from 'zod';
import { bundleFiles } from './bundle.ts';

/** The file that says which other ones belong together; written last. */
export const bundleListFile = 'bundle.json';

const names = Object.values(bundleFiles);
const listFormat = z.object({ sha256: z.record(z.enum(names), z.string().regex(/^[0-9a-f]{64}$/)) });

/** Creates the list of a bundle: the SHA-256 of each of its files, in hex. */
export function createBundleList(readText: (file: string) => string): string {
  const sha256 = Object.fromEntries(names.map((file) => [file, hash(readText(file))]));
  return `${JSON.stringify({ sha256 }, null, 2)}\n`;
}

/** Reads every file of a list, by its name; throws when one is not the one that the list means. */
export function readListedFiles(list: string, readText: (file: string) => string): ReadonlyMap<string, string> {
  const parsed = listFormat.safeParse(parseJson(list));
  if (!parsed.success) throw new Error(`${bundleListFile} does not fit its format: ${z.prettifyError(parsed.error)}`);
  return new Map(
    names.map((file) => {
      const text = readText(file);
      if (hash(text) === parsed.data.sha256[file]) return [file, text];
      throw new Error(`${file} is not the one that ${bundleListFile} means: compose again, or bring both.`);
    }),
  );
}

/** Stands for a bundle where people read it. */
export const nameBundle = (list: string): string => hash(list).slice(0, 12);

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
