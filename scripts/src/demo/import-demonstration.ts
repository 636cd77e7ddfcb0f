import type { ImportSummary } from '@tresse/kit';
import { formatSummary } from '../imports/format-summary.ts';
import {
  grantAccreditations,
  type Importing,
  importAssociationFolder,
  importEssFile,
  importLheoFile,
  importPartnershipFolder,
  importSchemesFolder,
  importTerritoriesOfRegion,
} from '../imports/importers.ts';
import { watchImport } from '../imports/progress-line.ts';
import { listAssociations } from '../load-association.ts';
import { locateAgreements } from './agreements.ts';
import { listEssFiles } from './ess/index.ts';
import { locateAssociation } from './generate-demonstration.ts';
import { listLheoFiles } from './lheo/index.ts';
import { demonstrationAccreditations, locateSchemes } from './schemes/index.ts';

/** Imports the files of a demonstration into these databases, through the importers that partners' deliveries take. */
export async function importDemonstration({
  folder,
  databases,
  openCustody,
  progress,
}: Pick<Importing, 'databases' | 'openCustody'> & {
  readonly folder: string;
  readonly progress: (line: string) => void;
}): Promise<void> {
  const told = async (name: string, act: (importing: Importing) => Promise<ImportSummary[]>) => {
    if (!databases[name]) return;
    const summaries = await watchImport((hear) =>
      act({ databases, progress: hear, ...(openCustody && { openCustody }) }),
    );
    for (const summary of summaries) progress(formatSummary(summary));
  };
  await told('territories', importTerritoriesOfRegion);
  await told('partnership', (importing) => importPartnershipFolder(importing));
  await told('partnership', (importing) => importPartnershipFolder(importing, locateAgreements(folder)));
  if (databases['territories'] && databases['training-catalogue']) await importAllSchemes(folder, told);
  for (const { path, source } of listLheoFiles(folder)) {
    await told('training-catalogue', (importing) => importLheoFile(importing, path, source));
  }
  for (const { path, source } of listEssFiles(folder)) {
    await told('ess-directory', (importing) => importEssFile(importing, path, source));
  }
  for (const { name: slug } of listAssociations()) {
    await told(slug, (importing) => importAssociationFolder(importing, slug, locateAssociation(folder, slug)));
  }
}

type Told = (name: string, act: (importing: Importing) => Promise<ImportSummary[]>) => Promise<void>;

/** The schemes of the hub, what the demonstration adds to them, and who is accredited. */
async function importAllSchemes(folder: string, told: Told): Promise<void> {
  await told('training-catalogue', (importing) => importSchemesFolder(importing));
  await told('training-catalogue', (importing) => importSchemesFolder(importing, locateSchemes(folder)));
  await told('training-catalogue', (importing) => grantAccreditations(importing, demonstrationAccreditations));
}
