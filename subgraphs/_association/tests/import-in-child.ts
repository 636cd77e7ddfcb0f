import { everything, openDatabase } from '@tresse/kit';
import { importAssociation } from '../src/import/index.ts';
import { voisins } from './make.ts';

const [url = '', folder = ''] = process.argv.slice(2);

// Its own process, because it is killed. Tells the records of all files before as read.
const database = openDatabase(url, { reach: everything });
const readOf = new Map<string, number>();
const summaries = await importAssociation({
  association: voisins,
  database,
  folder,
  progress: (read, { source }) => {
    readOf.set(source, read);
    process.stdout.write(`${[...readOf.values()].reduce((sum, each) => sum + each)}\n`);
  },
});
await database.close();
process.stdout.write(`${JSON.stringify(summaries)}\n`);
