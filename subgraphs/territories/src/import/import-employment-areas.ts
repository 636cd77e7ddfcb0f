import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type ImportProgress, type ImportSummary, type OpenDatabase, recordImport } from '@tresse/kit';
import { keepEmploymentAreas, readPlacements } from '../db/keep-employment-areas.ts';
import { readEmploymentAreas } from './read-employment-areas.ts';

/** What to import: `file` is a CSV table; `progress` hears the number of lines read. */
export interface EmploymentAreaImport {
  readonly database: OpenDatabase;
  readonly file: string;
  readonly progress?: ImportProgress;
}

/**
 * Puts a table of employment areas in the place of the earlier one. Bad lines are rejected, the good ones taken; a table
 * without a good line changes nothing. Throws when the file cannot be opened.
 */
export async function importEmploymentAreas({
  database: { db },
  file,
  progress,
}: EmploymentAreaImport): Promise<ImportSummary> {
  const text = await readFile(file, 'utf8');
  const source = { importer: 'employment-areas', source: basename(file), ...(progress && { progress }) };
  return recordImport(db, source, async (run) => {
    const known = await readPlacements(db);
    const table = readEmploymentAreas(text, (code) => known.has(code));
    run.read(table.read);
    table.rejections.forEach(run.reject);
    if (table.placements.size === 0) return;
    const { created, changed } = await keepEmploymentAreas(db, table);
    run.created(created);
    run.changed(changed);
  });
}
