import { basename } from 'node:path';
import type { ImportSummary } from '@tresse/kit';
import { isNothingTaken } from '@tresse/kit';
import { defineCommand, type SubCommandsDef } from 'citty';
import { listMembers } from '../house.ts';
import { formatRejections, formatSummary } from '../imports/format-summary.ts';
import {
  type Importing,
  importAssociationFolder,
  importEmploymentAreaTable,
  importLheoFile,
  importPartnershipFolder,
  importTerritoriesOfRegion,
} from '../imports/importers.ts';
import { locateFile, locateFolder } from '../imports/locate.ts';
import { tell, tellCount } from '../progress.ts';
import { withDatabases } from '../start/databases.ts';
import { migrateAll } from '../start/migrations.ts';
import { knownOptions } from './known-options.ts';

const file = { type: 'positional', required: true, description: 'The file' } as const;

/** Runs an importer, says what came of it, and fails only when nothing could be taken. */
async function runImport(act: (importing: Importing) => Promise<ImportSummary[]>): Promise<void> {
  await withDatabases(async (databases) => {
    await migrateAll(listMembers(), databases);
    const summaries = await act({ databases, progress: tellCount });
    for (const summary of summaries) {
      tell([formatSummary(summary), ...formatRejections(summary)].join('\n'));
    }
    if (!summaries.every(isNothingTaken)) return;
    tell('✗ nothing could be taken');
    process.exitCode = 1;
  });
}

const subCommands: SubCommandsDef = {
  lheo: defineCommand({
    meta: { name: 'lheo', description: 'A LHÉO 2.3 or 2.2 file into the training catalogue' },
    plugins: [knownOptions],
    args: {
      file,
      source: {
        type: 'string',
        description: 'Stable name of who delivers it, part of every id (the file name without its ending)',
      },
    },
    run({ args }) {
      const path = locateFile(args.file);
      const source = args.source ?? basename(path).replace(/\.xml$/i, '');
      return runImport((importing) => importLheoFile(importing, path, source));
    },
  }),
  association: defineCommand({
    meta: {
      name: 'association',
      description: "A folder of an association's tables: units, centers, teams, people, referrals",
    },
    plugins: [knownOptions],
    args: {
      slug: { type: 'positional', required: true, description: 'Which association' },
      folder: { type: 'positional', required: true, description: 'Where its CSV files are' },
    },
    run({ args }) {
      const folder = locateFolder(args.folder);
      return runImport((importing) => importAssociationFolder(importing, args.slug, folder));
    },
  }),
  'employment-areas': defineCommand({
    meta: {
      name: 'employment-areas',
      description: 'A table (commune_code;area_code;area_name) in place of the loaded one',
    },
    plugins: [knownOptions],
    args: { file },
    run({ args }) {
      const path = locateFile(args.file);
      return runImport((importing) => importEmploymentAreaTable(importing, path));
    },
  }),
  partnership: defineCommand({
    meta: { name: 'partnership', description: 'Associations and agreements from a folder of JSON files' },
    plugins: [knownOptions],
    args: {
      folder: { type: 'positional', required: false, description: 'The folder (the one that comes with the hub)' },
    },
    run({ args }) {
      const folder = args.folder && locateFolder(args.folder);
      return runImport((importing) => importPartnershipFolder(importing, folder));
    },
  }),
  territories: defineCommand({
    meta: { name: 'territories', description: 'The places of the region from the official package' },
    plugins: [knownOptions],
    run: () => runImport(importTerritoriesOfRegion),
  }),
};

/** `tresse import`: files of partners into the databases. Good records are kept, bad ones too, with their reasons. */
export const importFiles = defineCommand({
  meta: {
    name: 'import',
    description: 'Import files into the databases of the house; importing twice changes nothing',
  },
  subCommands,
});
