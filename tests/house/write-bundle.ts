import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bundle, bundleFiles, bundleListFile, createBundleList } from '@tresse/gateway';

/** The texts of a bundle's files that are not those of the checkout. */
export type BundleTexts = Readonly<Partial<Record<keyof Bundle, string>>>;

const committed = new Map(
  Object.values(bundleFiles).map((file) => [
    file,
    readFileSync(new URL(`../../schema/${file}`, import.meta.url), 'utf8'),
  ]),
);

/** Writes a bundle into a folder as `tresse compose` does, its list last; gives the list. */
export function writeBundle(folder: string, texts: BundleTexts): string {
  const own = new Map(Object.entries(texts).map(([part, text]) => [bundleFiles[part as keyof Bundle], text]));
  const files = new Map<string, string>([...committed, ...own]);
  const list = createBundleList((file) => files.get(file) ?? '');
  for (const [file, text] of [...files, [bundleListFile, list] as const]) {
    writeFileSync(join(folder, `${file}.next`), text);
    renameSync(join(folder, `${file}.next`), join(folder, file));
  }
  return list;
}
