import type { ImportSummary } from '@tresse/kit';
import { tell } from '../../progress.ts';
import type { Importing } from '../importers.ts';
import { type ImportOptions, runImport } from '../run-import.ts';
import { openSources, type SourceNaming } from './open-sources.ts';

/** Imports one file under the name of who delivers it. */
type ImportFile = (importing: Importing, path: string, source: string) => Promise<ImportSummary[]>;

/** Imports every file of a delivery, one after another. */
export async function importSources(
  place: string,
  importFile: ImportFile,
  { isDryRun, ...naming }: SourceNaming & ImportOptions,
): Promise<void> {
  await using cleanup = new AsyncDisposableStack();
  const files = await openSources(place, { ...naming, remark: tell }, cleanup);
  await runImport(
    async (importing) => {
      const summaries: ImportSummary[] = [];
      for (const { path, source } of files) summaries.push(...(await importFile(importing, path, source)));
      return summaries;
    },
    { isDryRun },
  );
}
