import type { ImportSummary } from '@tresse/kit';
import { formatSummary } from '../imports/format-summary.ts';
import {
  type Importing,
  importAssociationFolder,
  importLheoFile,
  importPartnershipFolder,
  importTerritoriesOfRegion,
} from '../imports/importers.ts';
import { demonstratedAssociations } from './association/index.ts';
import { locateAssociation } from './generate-demonstration.ts';
import { listLheoFiles } from './lheo/index.ts';

/** Imports the files of a demonstration, through the importers that partners' deliveries take. */
export async function importDemonstration({
  folder,
  databases,
  progress,
}: Pick<Importing, 'databases'> & {
  readonly folder: string;
  readonly progress: (line: string) => void;
}): Promise<void> {
  const importing = { databases };
  const told = async (work: Promise<ImportSummary[]>) => {
    for (const summary of await work) progress(formatSummary(summary));
  };
  await told(importTerritoriesOfRegion(importing));
  await told(importPartnershipFolder(importing));
  for (const { path, source } of listLheoFiles(folder)) await told(importLheoFile(importing, path, source));
  for (const slug of demonstratedAssociations) {
    await told(importAssociationFolder(importing, slug, locateAssociation(folder, slug)));
  }
}
