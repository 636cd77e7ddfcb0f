import { type ImportProgress, type ImportSummary, type OpenDatabase, recordDelivery } from '@tresse/kit';
import type { Association } from '../association.ts';
import type { Custody } from '../custody.ts';
import type { PseudonymKey } from '../domain/pseudonym.ts';
import { replayErasures } from '../rights/erase-people.ts';
import { createCenterImport } from './centers.ts';
import { createCollectiveInformationImport } from './collective-information.ts';
import type { Delivery } from './delivery.ts';
import { importTable } from './import-table.ts';
import { createLegalBasisImport } from './legal-bases.ts';
import { createMissionImport } from './missions.ts';
import { openFolder } from './open-folder.ts';
import { createOwnVolunteeringImport } from './own-volunteering.ts';
import { createPersonImport } from './people.ts';
import { createReferralImport } from './referrals.ts';
import type { TableImport } from './table-import.ts';
import { createTeamImport } from './teams.ts';
import { createUnitImport } from './units.ts';
import { createVolunteerTrainingImport } from './volunteer-trainings.ts';

/**
 * Into which database of which association; `progress` hears how many records of a table are read. Without `custody`,
 * people are named by pseudonyms alone, and whoever a restored backup has brought back stays until the next start.
 */
export interface AssociationImport {
  readonly association: Association;
  readonly database: Pick<OpenDatabase, 'db'>;
  readonly custody?: Custody;
  readonly progress?: ImportProgress;
}

/** Imports the files of a folder, as `importDelivery` does. */
export const importAssociation = async ({
  folder,
  ...to
}: AssociationImport & { readonly folder: string }): Promise<ImportSummary[]> =>
  importDelivery(await openFolder(folder), to);

/**
 * Imports the tables that an association delivers, in its own words, into its database. Tables that are not there are
 * passed over, so that a delivery may hold some of them; throws when it holds none. A summary a table. A delivery that
 * was cut short is continued by importing it again.
 */
export async function importDelivery(
  delivery: Delivery,
  { association, database, custody = {}, progress }: AssociationImport,
): Promise<ImportSummary[]> {
  const { pseudonymKey, erasures: register } = custody;
  const { slug } = association;
  const summaries = await recordDelivery(database.db, slug, async (record) => {
    if (register) await replayErasures(database.db, { slug, register }, () => new Date());
    const run = async <Row>(table: TableImport<Row>): Promise<void> => {
      const delivered = await delivery.open(table.table);
      if (!delivered) return;
      await importTable(record, { ...delivered, importer: slug, progress }, table);
    };
    // Each names rows of those before it.
    const tables = createTableImports(association, pseudonymKey);
    await run(tables.units);
    await run(tables.centers);
    await run(tables.teams);
    await run(tables.missions);
    await run(tables.volunteerTrainings);
    await run(tables.collectiveInformation);
    await run(tables.people);
    await run(tables.legalBases);
    await run(tables.ownVolunteering);
    await run(tables.referrals);
  });
  if (summaries.length > 0) return summaries;
  throw new Error(`${delivery.place} holds none of the tables of an association (units, centers …)`);
}

/** How the tables of an association are imported. */
export const createTableImports = (association: Association, key?: PseudonymKey) => ({
  units: createUnitImport(association),
  centers: createCenterImport(association),
  teams: createTeamImport(association),
  missions: createMissionImport(association),
  volunteerTrainings: createVolunteerTrainingImport(association),
  collectiveInformation: createCollectiveInformationImport(association),
  people: createPersonImport(association, key),
  legalBases: createLegalBasisImport(association, key),
  ownVolunteering: createOwnVolunteeringImport(association, key),
  referrals: createReferralImport(association, key),
});
