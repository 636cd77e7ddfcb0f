import { join } from 'node:path';
import { readDelivery } from '@tresse/training-catalogue/import';
import { demonstratedAssociations, generateAssociation } from './association/index.ts';
import { generateLheo, type LheoFile } from './lheo/index.ts';

/** What makes the demonstration: equal values give equal files. `today` is `YYYY-MM-DD`; `progress` hears each step. */
export interface Demonstration {
  readonly folder: string;
  readonly seed: number;
  readonly today: string;
  readonly progress: (line: string) => void;
}

/** Where the files of an association stand in the folder of the demonstration. */
export const locateAssociation = (folder: string, slug: string): string => join(folder, 'associations', slug);

/** Writes the demonstration in the formats that partners deliver: LHÉO for the Region, tables for associations. */
export async function generateDemonstration({ folder, seed, today, progress }: Demonstration): Promise<void> {
  const files = await generateLheo({ folder, seed, today });
  const sessionIds = await listSessionIds(files);
  progress(`offer: ${sessionIds.length} sessions in ${files.length} LHÉO files`);
  for (const slug of demonstratedAssociations) {
    await generateAssociation({ slug, seed, today, sessionIds, folder: locateAssociation(folder, slug) });
    progress(`${slug}: units, centers, teams, people and referrals`);
  }
}

/** The ids under which the catalogue will know the sessions: read as its importer reads them. */
async function listSessionIds(files: readonly LheoFile[]): Promise<string[]> {
  const ids: string[] = [];
  for (const { path, source } of files) {
    for await (const { sessions } of readDelivery({ source, content: path })) ids.push(...sessions.map(({ id }) => id));
  }
  return ids;
}
