import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bundle, bundleFiles } from './bundle.ts';
import { bundleListFile, readListedFiles } from './bundle-list.ts';

/** Reads the list of the bundle in a folder; throws when there is none. */
export const readBundleList = (folder: string): string => readFileIn(folder, bundleListFile);

/** Reads the bundle of a folder; throws when its files are not those of the list. */
export function readBundle(folder: string, list: string): Bundle {
  const texts = readListedFiles(list, (file) => readFileIn(folder, file));
  const take = (part: keyof Bundle): string => texts.get(bundleFiles[part]) ?? '';
  return {
    supergraph: take('supergraph'),
    registry: JSON.parse(take('registry')),
    documents: JSON.parse(take('documents')),
    roles: take('roles'),
    clients: take('clients'),
  };
}

function readFileIn(folder: string, file: string): string {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch (error) {
    throw new Error(
      `${file} of the bundle cannot be read (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
}
