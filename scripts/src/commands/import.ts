import { defineCommand, type SubCommandsDef } from 'citty';
import { importTables } from '../imports/import-tables.ts';
import {
  importEmploymentAreaTable,
  importEssFile,
  importLheoFile,
  importPartnershipFolder,
  importSchemesFolder,
  importTerritoriesOfRegion,
} from '../imports/importers.ts';
import { locateFile, locateFolder } from '../imports/locate.ts';
import { runImport } from '../imports/run-import.ts';
import { importSources } from '../imports/sources/import-sources.ts';
import { knownOptions } from './known-options.ts';

const file = { type: 'positional', required: true, description: 'The file' } as const;

const place = {
  type: 'positional',
  required: true,
  description: 'A file, a folder of them, an address (https) or - for standard input; packed (gzip, zip) or not',
} as const;

const dryRun = { type: 'boolean', description: 'Tell what would come of it, and write nothing' } as const;

const subCommands: SubCommandsDef = {
  lheo: defineCommand({
    meta: { name: 'lheo', description: 'A LHÉO 2.3 or 2.2 file into the training catalogue' },
    plugins: [knownOptions],
    args: {
      place,
      source: {
        type: 'string',
        description: 'Stable name of who delivers it, part of every id (the file name without its ending)',
      },
      'dry-run': dryRun,
    },
    run: ({ args }) =>
      importSources(args.place, importLheoFile, { endings: ['.xml'], source: args.source, isDryRun: args['dry-run'] }),
  }),
  ess: defineCommand({
    meta: {
      name: 'ess',
      description:
        'Structures of the social economy: data·inclusion v1 or the SIAE of les emplois de l’inclusion, in JSON',
    },
    plugins: [knownOptions],
    args: {
      place: {
        ...place,
        description: `${place.description}: an array, a page of the API or one record a line, of any format`,
      },
      source: {
        type: 'string',
        description:
          'Name of the delivery, under which its rejected records are kept (the file name without its ending)',
      },
      'dry-run': dryRun,
    },
    run: ({ args }) =>
      importSources(args.place, importEssFile, {
        endings: ['.json', '.jsonl', '.ndjson'],
        source: args.source,
        isDryRun: args['dry-run'],
      }),
  }),
  association: defineCommand({
    meta: {
      name: 'association',
      description:
        "An association's tables (units, centers, teams, people, referrals …), as a workbook or a folder of CSV or JSON lines",
    },
    plugins: [knownOptions],
    args: {
      slug: { type: 'positional', required: true, description: 'Which association' },
      path: { type: 'positional', required: true, description: 'An .xlsx workbook, or where the files are' },
      'dry-run': dryRun,
    },
    run: ({ args }) => importTables(args.slug, args.path, { isDryRun: args['dry-run'] }),
  }),
  'employment-areas': defineCommand({
    meta: {
      name: 'employment-areas',
      description: 'A table (commune_code;area_code;area_name) in place of the loaded one',
    },
    plugins: [knownOptions],
    args: { file, 'dry-run': dryRun },
    run({ args }) {
      const path = locateFile(args.file);
      return runImport((importing) => importEmploymentAreaTable(importing, path), { isDryRun: args['dry-run'] });
    },
  }),
  partnership: defineCommand({
    meta: {
      name: 'partnership',
      description: 'Associations, agreements, commitments and meetings from a folder of JSON files',
    },
    plugins: [knownOptions],
    args: {
      folder: { type: 'positional', required: false, description: 'The folder (the one that comes with the hub)' },
      'dry-run': dryRun,
    },
    run({ args }) {
      const folder = args.folder && locateFolder(args.folder);
      return runImport((importing) => importPartnershipFolder(importing, folder), { isDryRun: args['dry-run'] });
    },
  }),
  schemes: defineCommand({
    meta: {
      name: 'schemes',
      description:
        'Schemes, the rules that tell them, mandataries, pay bands and terms of agreements from a folder of JSON files',
    },
    plugins: [knownOptions],
    args: {
      folder: { type: 'positional', required: false, description: 'The folder (the one that comes with the hub)' },
      'dry-run': dryRun,
    },
    run({ args }) {
      const folder = args.folder && locateFolder(args.folder);
      return runImport((importing) => importSchemesFolder(importing, folder), { isDryRun: args['dry-run'] });
    },
  }),
  territories: defineCommand({
    meta: { name: 'territories', description: 'The places of the region from the official package' },
    plugins: [knownOptions],
    args: { 'dry-run': dryRun },
    run: ({ args }) => runImport(importTerritoriesOfRegion, { isDryRun: args['dry-run'] }),
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
