import { type ImportProgress, type ImportSummary, type OpenDatabase, recordImport } from '@tresse/kit';
import { readPlacements } from '../db/keep-employment-areas.ts';
import { keepPlaces } from '../db/keep-places.ts';
import { readRegionCode } from '../environment.ts';
import { gatherPlaces } from './gather-places.ts';
import { importEmploymentAreas } from './import-employment-areas.ts';
import { standIn } from './provisional-areas.ts';

/** What to import: `region` is an official code, `employmentAreas` the path of a CSV table. */
export interface TerritoriesImport {
  readonly database: OpenDatabase;
  readonly region?: string;
  readonly employmentAreas?: string;
  readonly progress?: ImportProgress;
}

/**
 * Makes the database hold the places of one region and their employment areas. Without a table, the stand-in is taken
 * where no commune has an area yet: it never replaces a table that someone loaded.
 */
export async function importTerritories({
  database,
  region = readRegionCode(),
  employmentAreas,
  progress,
}: TerritoriesImport): Promise<ImportSummary> {
  const listening = progress && { progress };
  const places = await importPlaces(database, region, progress);
  const file = employmentAreas ?? (await chooseStandIn(database, region));
  if (file === null) return places;
  return joinSummaries(places, await importEmploymentAreas({ database, file, ...listening }));
}

function importPlaces(
  { db }: OpenDatabase,
  region: string,
  progress: TerritoriesImport['progress'],
): Promise<ImportSummary> {
  const source = { importer: 'territories', source: 'COG 2026', ...(progress && { progress }) };
  return recordImport(db, source, async (run) => {
    const places = gatherPlaces(region);
    const { created, changed } = await keepPlaces(db, places);
    run.read(Object.values(places).reduce((count, rows) => count + rows.length, 0));
    run.created(created);
    run.changed(changed);
  });
}

async function chooseStandIn({ db }: OpenDatabase, region: string): Promise<string | null> {
  if (region !== standIn.region) return null;
  const areas = (await readPlacements(db)).values();
  return areas.some((area) => area !== null) ? null : standIn.file;
}

const joinSummaries = (places: ImportSummary, areas: ImportSummary): ImportSummary => ({
  importer: places.importer,
  source: `${places.source}, ${areas.source}`,
  resumedAfter: 0,
  read: places.read + areas.read,
  created: places.created + areas.created,
  changed: places.changed + areas.changed,
  rejectedCount: areas.rejectedCount,
  rejections: areas.rejections,
});
