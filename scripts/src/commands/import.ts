import { resolve } from 'node:path';
import { defineCommand } from 'citty';
import { getCallerFolder } from '../environment.ts';
import { listMembers } from '../house.ts';
import { runStep, tell } from '../progress.ts';
import { withDatabases } from '../start/databases.ts';
import { describeDemonstration, importFiles as importFolder } from '../start/demonstration.ts';
import { migrateAll } from '../start/migrations.ts';
import { knownOptions } from './known-options.ts';

/** `tresse import`: the files of a folder into the databases. */
export const importFiles = defineCommand({
  meta: {
    name: 'import',
    description: 'Import a folder of files, in the form that "seed" writes them, into the databases of the house',
  },
  plugins: [knownOptions],
  args: { folder: { type: 'positional', required: false, description: 'Where the files are (.tresse/demonstration)' } },
  async run({ args }) {
    const folder = args.folder ? resolve(getCallerFolder(), args.folder) : describeDemonstration().folder;
    await withDatabases(async (databases) => {
      await migrateAll(listMembers(), databases);
      await runStep(
        'import',
        () => importFolder(folder, databases, tell),
        () => folder,
      );
    });
  },
});
