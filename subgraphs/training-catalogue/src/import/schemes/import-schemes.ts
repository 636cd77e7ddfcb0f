import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ImportProgress, type ImportSummary, type OpenDatabase, recordImport } from '@tresse/kit';
import { assignAllSchemes } from '../../db/assign-schemes.ts';
import { listSchemes } from '../../db/schemes.ts';
import { forgetSearches } from '../../db/search/forget-searches.ts';
import { refreshSearch } from '../../db/search/refresh.ts';
import { writeSchemes } from '../../db/write-schemes.ts';
import { readSchemeFolder } from './read-folder.ts';

/**
 * What to import: a folder of JSON files, by default the one of this package; `areas` is the employment area of each
 * commune by code, null where it has none, as the territories have it.
 */
export interface SchemesImport {
  readonly database: OpenDatabase;
  readonly areas: ReadonlyMap<string, string | null>;
  readonly folder?: string;
  readonly progress?: ImportProgress;
}

/**
 * Imports schemes, the rules that tell them, their mandataries, pay bands and the terms of agreements, then finds the scheme
 * of every action anew and has searches know it, all or nothing. A bad record is rejected, the others are taken. A file of rules takes the place of
 * the rules before; of the rest nothing is removed: what ends is given an end.
 */
export function importSchemes({
  database: { db },
  areas,
  folder = fileURLToPath(new URL('../../../data/', import.meta.url)),
  progress,
}: SchemesImport): Promise<ImportSummary> {
  const source = { importer: 'schemes', source: basename(folder), ...(progress && { progress }) };
  return recordImport(db, source, async (run) => {
    const data = await readSchemeFolder(folder, await listSchemes(db), run);
    const { created, changed } = await db.transaction(async (transaction) => {
      const kept = await writeSchemes(transaction, data, areas);
      await assignAllSchemes(transaction);
      await refreshSearch(transaction);
      // Employment areas, by which one searches too, may be others.
      await forgetSearches(transaction);
      return kept;
    });
    run.created(created);
    run.changed(changed);
  });
}
