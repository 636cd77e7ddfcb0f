import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { everything, openDatabase } from '@tresse/kit';
import { exportLheo, listSources } from '@tresse/training-catalogue/export';
import { defineCommand } from 'citty';
import { getCallerFolder } from '../environment.ts';
import { tell } from '../progress.ts';
import { withDatabases } from '../start/databases.ts';
import { knownOptions } from './known-options.ts';

/** `tresse export`: what the databases hold, in the formats of partners. */
export const exportFiles = defineCommand({
  meta: { name: 'export', description: 'Write what the databases hold in the formats of partners' },
  subCommands: {
    lheo: defineCommand({
      meta: {
        name: 'lheo',
        description: 'What a source still offers, as LHÉO 2.3; imported again under its name, it changes nothing',
      },
      plugins: [knownOptions],
      args: {
        source: { type: 'positional', required: true, description: 'Name of who delivered it' },
        file: { type: 'positional', required: false, description: 'A new file (printed without one)' },
      },
      run: ({ args }) => writeLheo(args.source, args.file),
    }),
  },
});

function writeLheo(source: string, file: string | undefined): Promise<void> {
  return withDatabases(async (databases) => {
    const urls = databases['training-catalogue'];
    if (!urls) throw new Error('No database of training-catalogue is known.');
    const { db, close } = openDatabase(urls.applicationUrl, { reach: everything });
    try {
      const sources = await listSources(db);
      if (!sources.includes(source)) throw new Error(`No source is named ${source}. Known: ${sources.join(', ')}.`);
      const text = Readable.from(exportLheo(db, source));
      if (file === undefined) return await pipeline(text, process.stdout, { end: false });
      await pipeline(text, createWriteStream(resolve(getCallerFolder(), file), { flags: 'wx' }));
      tell(`✓ ${file}`);
    } finally {
      await close();
    }
  });
}
