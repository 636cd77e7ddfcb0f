import { join } from 'node:path';
import type { ImportProgress } from '@tresse/kit';
import { listSessions } from '@tresse/training-catalogue/import';
import { listAssociations } from '../load-association.ts';
import { generateAgreements } from './agreements.ts';
import { type DemonstratedSession, generateAssociation } from './association/index.ts';
import { generateEss } from './ess/index.ts';
import { generateLheo, type LheoFile } from './lheo/index.ts';
import { generateSchemes } from './schemes/index.ts';

/**
 * What makes the demonstration: equal values give equal files. `today` is `YYYY-MM-DD`; `scale` (a whole number, 1)
 * multiplies trainings and sessions, people and referrals; `progress` hears each step, `watch` how far it is.
 */
export interface Demonstration {
  readonly folder: string;
  readonly seed: number;
  readonly today: string;
  readonly scale?: number;
  readonly progress: (line: string) => void;
  readonly watch?: ImportProgress;
}

/** Where the files of an association stand in the folder of the demonstration. */
export const locateAssociation = (folder: string, slug: string): string => join(folder, 'associations', slug);

/** Writes the demonstration in the formats that partners deliver: LHÉO, the directory's JSON, tables of associations. */
export async function generateDemonstration(demonstration: Demonstration): Promise<void> {
  const { folder, progress, watch, ...same } = demonstration;
  const files = await generateLheo({ folder, ...same, progress: watch });
  const sessions = await listOfferedSessions(files);
  progress(`offer: ${sessions.length} sessions in ${files.length} LHÉO files`);
  await generateSchemes({ folder, ...same });
  progress('schemes: who runs them where, and what an agreement reserves');
  await generateAgreements({ folder, ...same });
  progress('agreements: what is committed to, and when committees meet');
  const directory = await generateEss({ folder, ...same });
  progress(`directory: structures of the social economy in ${directory.length} JSON files`);
  for (const { name: slug } of listAssociations()) {
    const own = locateAssociation(folder, slug);
    await generateAssociation({ slug, sessions, folder: own, ...same, progress: watch });
    progress(`${slug}: what it would deliver`);
  }
}

/** The sessions of the offer under the ids by which the catalogue will know them. */
async function listOfferedSessions(files: readonly LheoFile[]): Promise<DemonstratedSession[]> {
  const offered: DemonstratedSession[] = [];
  for (const { path, source } of files) {
    for await (const { session, place } of listSessions({ source, content: path })) {
      const { id, startDate, endDate } = session;
      offered.push({ id, department: place?.departmentCode ?? null, startDate, endDate });
    }
  }
  return offered;
}
