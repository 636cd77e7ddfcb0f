import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Contents of files by name. */
export type TestFiles = Readonly<Record<string, string | Uint8Array>>;

/** Gives `work` a temporary folder that holds these files; the folder goes when it is done, also when it fails. */
export async function withTestFolder<T>(files: TestFiles, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'tresse-files-'));
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
