import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type EssCounts, makeStructures, usualCounts } from './structures.ts';
import { writeDataInclusion } from './write-data-inclusion.ts';
import { writeSiae } from './write-siae.ts';

/** What makes the demonstration's directory: equal values give equal bytes. `today` is `YYYY-MM-DD`. */
export interface EssDemonstration {
  readonly seed: number;
  readonly today: string;
  readonly folder: string;
  readonly counts?: EssCounts;
}

/** A file of the demonstration: its path, and the source as which it is imported. */
export interface EssFile {
  readonly path: string;
  readonly source: string;
}

/** Lists the files that `generateEss` writes into a folder: data·inclusion, then the insertion companies. */
export const listEssFiles = (folder: string): EssFile[] =>
  ['demonstration-data-inclusion', 'demonstration-siaes'].map((source) => ({
    path: join(folder, 'ess', `${source}.json`),
    source,
  }));

/** Writes the demonstration's directory in both formats and lists the files. */
export async function generateEss({ seed, today, folder, counts = usualCounts }: EssDemonstration): Promise<EssFile[]> {
  const structures = makeStructures(seed, today, counts);
  const companies = structures.filter(({ kind }) => kind !== 'OTHER');
  const contents = [
    structures.map((structure) => writeDataInclusion(structure, today)),
    { count: companies.length, next: null, previous: null, results: companies.map((each) => writeSiae(each, today)) },
  ];
  const files = listEssFiles(folder);
  await mkdir(join(folder, 'ess'), { recursive: true });
  for (const [index, { path }] of files.entries()) {
    await writeFile(path, `${JSON.stringify(contents[index], null, 1)}\n`);
  }
  return files;
}
