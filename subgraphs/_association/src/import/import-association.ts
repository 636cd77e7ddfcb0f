import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportSummary, OpenDatabase } from '@tresse/kit';
import type { Association } from '../association.ts';
import { createCenterImport } from './centers.ts';
import type { FileImport } from './file-import.ts';
import { importFile } from './import-file.ts';
import { createPersonImport } from './people.ts';
import { createReferralImport } from './referrals.ts';
import { createTeamImport } from './teams.ts';
import { createUnitImport } from './units.ts';

/** What to import where: the CSV files of `folder`; `progress` hears how many records of a file are read. */
export interface AssociationImport {
  readonly association: Association;
  readonly database: Pick<OpenDatabase, 'db'>;
  readonly folder: string;
  readonly progress?: (file: string, read: number) => void;
}

/**
 * Imports the files that an association delivers, in its own words, into its database. Files that are not there are
 * passed over, so that a delivery may hold some of them; throws when it holds none. A summary a file.
 */
export async function importAssociation({
  association,
  database,
  folder,
  progress,
}: AssociationImport): Promise<ImportSummary[]> {
  const summaries: ImportSummary[] = [];
  const run = async <Row>(file: FileImport<Row>): Promise<void> => {
    const path = join(folder, file.file);
    if (!existsSync(path)) return;
    const hear = (read: number) => progress?.(file.file, read);
    summaries.push(await importFile(database.db, { path, importer: association.slug, progress: hear }, file));
  };
  // Each names rows of those before it.
  await run(createUnitImport(association));
  await run(createCenterImport(association));
  await run(createTeamImport(association));
  await run(createPersonImport(association));
  await run(createReferralImport(association));
  if (summaries.length === 0) throw new Error(`${folder} holds none of the files of an association (units.csv …)`);
  return summaries;
}
