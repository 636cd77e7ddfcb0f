import {
  giveBackRejected,
  importAssociation,
  importDelivery,
  nameGivenBack,
  openWorkbook,
  requireOwnPlace,
} from '@tresse/association/import';
import type { Custody } from '@tresse/association/rights';
import { importEss } from '@tresse/ess-directory/import';
import {
  everything,
  type ImportProgress,
  type ImportSummary,
  type OpenDatabase,
  openDatabase,
  publicCaller,
} from '@tresse/kit';
import { dayInParis } from '@tresse/kit/values';
import { importPartnership, listAssociations } from '@tresse/partnership/import';
import { importEmploymentAreas, importTerritories, readPlacements } from '@tresse/territories/import';
import { type GrantAccreditationInput, grantAccreditation } from '@tresse/training-catalogue/accreditation';
import { importLheo, importSchemes, keepAssociations } from '@tresse/training-catalogue/import';
import { TransactionRollbackError } from 'drizzle-orm';
import { openCustody } from '../custody.ts';
import { getAssociation } from '../load-association.ts';
import type { DatabaseUrls } from '../postgres/index.ts';
import { formatLheo } from './format-lheo.ts';

/** Into which databases, by member; `progress` hears how far it is. A dry run tells what would come of it, and writes nothing. */
export interface Importing {
  readonly databases: Readonly<Record<string, DatabaseUrls>>;
  readonly progress?: ImportProgress;
  readonly isDryRun?: boolean;
  /** What an association keeps outside its database; by default, where its environment says. */
  readonly openCustody?: (slug: string) => Custody;
}

/** The region's places from the official package, with the stand-in employment areas where none are loaded. */
export const importTerritoriesOfRegion = (importing: Importing): Promise<ImportSummary[]> =>
  withDatabase(importing, 'territories', async (database) => [
    await importTerritories({ database, ...hear(importing) }),
  ]);

/** A table of employment areas (CSV: commune_code, area_code, area_name) in place of the loaded one. */
export const importEmploymentAreaTable = (importing: Importing, file: string): Promise<ImportSummary[]> =>
  withDatabase(importing, 'territories', async (database) => [
    await importEmploymentAreas({ database, file, ...hear(importing) }),
  ]);

/**
 * Associations and agreements from a folder; without one, those that come with the hub. The catalogue, where it is at hand,
 * is told the slugs, so that nobody else is accredited.
 */
export async function importPartnershipFolder(importing: Importing, folder?: string): Promise<ImportSummary[]> {
  const { summary, slugs } = await withDatabase(importing, 'partnership', async (database) => ({
    summary: await importPartnership({ database, ...hear(importing), ...(folder && { folder }) }),
    slugs: (await listAssociations(database.db)).map(({ id }) => id),
  }));
  if (importing.databases['training-catalogue'])
    await withDatabase(importing, 'training-catalogue', ({ db }) =>
      db.transaction((transaction) => keepAssociations(transaction, slugs)),
    );
  return [summary];
}

/** One LHÉO file; `source` is the stable name of who delivers it and part of every id. */
export const importLheoFile = (importing: Importing, file: string, source: string): Promise<ImportSummary[]> =>
  withDatabase(importing, 'training-catalogue', async ({ db }) => {
    const summary = await importLheo({ database: db, content: file, source, ...hear(importing) });
    return [{ ...summary, notes: formatLheo(summary) }];
  });

/**
 * Schemes with their rules, mandataries, pay bands and terms of agreements from a folder; without one, those that come with
 * the hub. The employment areas are those of the territories at this moment.
 */
export async function importSchemesFolder(importing: Importing, folder?: string): Promise<ImportSummary[]> {
  const areas = await withDatabase(importing, 'territories', ({ db }) => readPlacements(db));
  return withDatabase(importing, 'training-catalogue', async (database) => [
    await importSchemes({ database, areas, ...hear(importing), ...(folder && { folder }) }),
  ]);
}

/** Accreditations as the Region would grant them; those that overlap with others, or of unknown parties, are left out. */
export const grantAccreditations = (
  importing: Importing,
  wishes: readonly GrantAccreditationInput[],
): Promise<ImportSummary[]> =>
  withDatabase(importing, 'training-catalogue', async ({ db }) => {
    const context = { db, caller: { ...publicCaller, role: 'region-manager' }, now: () => new Date() };
    for (const wish of wishes) await grantAccreditation(context, wish);
    return [];
  });

/** One file of structures of the social economy; `source` names the delivery. */
export const importEssFile = (importing: Importing, file: string, source: string): Promise<ImportSummary[]> =>
  withDatabase(importing, 'ess-directory', async ({ db }) => [
    await importEss({ database: db, content: file, source, today: dayInParis(new Date()), ...hear(importing) }),
  ]);

/** The tables of one association's folder. */
export async function importAssociationFolder(
  importing: Importing,
  slug: string,
  folder: string,
): Promise<ImportSummary[]> {
  const association = await getAssociation(slug);
  const custody = (importing.openCustody ?? openCustody)(slug);
  return withDatabase(importing, slug, (database) =>
    importAssociation({ association, database, custody, folder, ...hear(importing) }),
  );
}

/** What became of a workbook, and the one in which its refused rows are given back; null when none was refused. */
export interface WorkbookImport {
  readonly summaries: ImportSummary[];
  readonly givenBack: string | null;
}

/** The tables of one association's workbook; gives back its refused rows beside it, in a dry run too. */
export async function importAssociationWorkbook(
  importing: Importing,
  slug: string,
  file: string,
): Promise<WorkbookImport> {
  const association = await getAssociation(slug);
  const path = nameGivenBack(file);
  await requireOwnPlace(path);
  const delivery = await openWorkbook(file);
  return withDatabase(importing, slug, async (database) => {
    const summaries = await importDelivery(delivery, { association, database, ...hear(importing) });
    const isGivenBack = await giveBackRejected(delivery, summaries, { database, path });
    return { summaries, givenBack: isGivenBack ? path : null };
  });
}

const hear = ({ progress }: Importing) => (progress ? { progress } : {});

async function withDatabase<T>(
  { databases, isDryRun = false }: Importing,
  name: string,
  act: (database: OpenDatabase) => Promise<T>,
): Promise<T> {
  const urls = databases[name];
  if (!urls) throw new Error(`No database of ${name} is known.`);
  const database = openDatabase(urls.applicationUrl, { reach: everything });
  try {
    return isDryRun ? await rollBack(database, act) : await act(database);
  } finally {
    await database.close();
  }
}

/** Gives what `act` would come to, and undoes what it wrote. */
async function rollBack<T>(database: OpenDatabase, act: (database: OpenDatabase) => Promise<T>): Promise<T> {
  let result: { readonly value: T } | null = null;
  const work = database.db.transaction(async (transaction) => {
    result = { value: await act({ ...database, db: transaction }) };
    transaction.rollback();
  });
  await work.catch((error: unknown) => {
    if (!(error instanceof TransactionRollbackError)) throw error;
  });
  if (result) return (result as { readonly value: T }).value;
  throw new Error('A dry run gave no result');
}
