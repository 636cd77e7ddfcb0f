import { basename, resolve } from 'node:path';
import type { ImportSummary } from '@tresse/kit';
import { isNothingTaken } from '@tresse/kit';
import { defineCommand, type SubCommandsDef } from 'citty';
import { getCallerFolder } from '../environment.ts';
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
import { tell, tellCount } from '../progress.ts';
import { withDatabases } from '../start/databases.ts';
import { migrateAll } from '../start/migrations.ts';
import { knownOptions } from './known-options.ts';

const file = { type: 'positional', required: true, description: 'The file' } as const;
const locate = (path: string): string => resolve(getCallerFolder(), path);

/** Runs an importer, says what came of it, and fails only when nothing could be taken. */
async function runImport(act: (importing: Importing) => Promise<ImportSummary[]>): Promise<void> {
  await withDatabases(async (databases) => {
    await migrateAll(listMembers(), databases);
    const summaries = await act({ databases, progress: tellCount });
    for (const summary of summaries) {
      tell([formatSummary(summary), ...formatRejections(summary)].join('\n'));
    }
    process.exitCode = summaries.every(isNothingTaken) ? 1 : 0;
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
    run: ({ args }) =>
      runImport((importing) =>
        importLheoFile(importing, locate(args.file), args.source ?? basename(args.file).replace(/\.xml$/i, '')),
      ),
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
    run: ({ args }) => runImport((importing) => importAssociationFolder(importing, args.slug, locate(args.folder))),
  }),
  'employment-areas': defineCommand({
    meta: {
      name: 'employment-areas',
      description: 'A table (commune_code;area_code;area_name) in place of the loaded one',
    },
    plugins: [knownOptions],
    args: { file },
    run: ({ args }) => runImport((importing) => importEmploymentAreaTable(importing, locate(args.file))),
  }),
  partnership: defineCommand({
    meta: { name: 'partnership', description: 'Associations and agreements from a folder of JSON files' },
    plugins: [knownOptions],
    args: {
      folder: { type: 'positional', required: false, description: 'The folder (the one that comes with the hub)' },
    },
    run: ({ args }) => runImport((importing) => importPartnershipFolder(importing, args.folder && locate(args.folder))),
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
