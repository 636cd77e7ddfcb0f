import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes the files of a partnership that knows these associations, and no agreement. */
export async function writeRegister(folder: string, slugs: readonly string[]): Promise<void> {
  const registered = slugs.map((id) => ({
    id,
    name: id,
    state: 'CANDIDATE',
    fictional: true,
    notice: 'Inventée pour un essai.',
    siren: null,
    rna: null,
    sources: ['test'],
  }));
  await writeFile(join(folder, 'associations.json'), JSON.stringify(registered));
  await writeFile(join(folder, 'agreements.json'), '[]');
}
