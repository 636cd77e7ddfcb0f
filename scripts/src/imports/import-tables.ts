import { tell } from '../progress.ts';
import { importAssociationFolder, importAssociationWorkbook } from './importers.ts';
import { locateFileOrFolder } from './locate.ts';
import { type ImportOptions, runImport } from './run-import.ts';

/** Imports the tables of an association from a folder or a workbook, and says where refused rows are given back. */
export async function importTables(slug: string, place: string, options: ImportOptions): Promise<void> {
  const { path, isFolder } = locateFileOrFolder(place);
  if (isFolder) return runImport((importing) => importAssociationFolder(importing, slug, path), options);
  let givenBack: string | null = null;
  await runImport(async (importing) => {
    const imported = await importAssociationWorkbook(importing, slug, path);
    givenBack = imported.givenBack;
    return imported.summaries;
  }, options);
  if (givenBack) tell(`Refused rows, to be mended and imported: ${givenBack}`);
}
