import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '../house.ts';

/** The package of the web pages. */
export const consoleFolder = join(checkout, 'gateway', 'console');

/** What the pages are made from: their own files, the operations that they send, and the versions of packages. */
const sources = [
  'gateway/console/*.{html,json,ts}',
  'gateway/console/{public,src}/**/*.*',
  'texts/src/*.ts',
  'schema/operations/**/*.graphql',
  'pnpm-lock.yaml',
];

/** Digests everything that the pages are made from (SHA-256, hex). */
export function digestSources(): string {
  const digest = createHash('sha256');
  for (const file of globSync(sources, { cwd: checkout }).toSorted()) {
    digest.update(`\n${file}\n`).update(readFileSync(join(checkout, file)));
  }
  return digest.digest('hex');
}
