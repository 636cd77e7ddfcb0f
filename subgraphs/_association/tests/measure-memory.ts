import { everything, openDatabase } from '@tresse/kit';
import { importAssociation } from '../src/import/index.ts';
import { voisins } from './make.ts';

const [url = '', folder = '', warm = ''] = process.argv.slice(2);

// Its own process, because a test runner's memory moves for reasons of its own. Writes bytes: after `warm` records, most.
let after = 0;
let most = 0;
const database = openDatabase(url, { reach: everything });
const [summary] = await importAssociation({
  association: voisins,
  database,
  folder,
  progress: (read) => {
    if (read % 1000 === 0) most = Math.max(most, process.memoryUsage.rss());
    if (read === Number(warm)) after = most;
  },
});
await database.close();
process.stdout.write(JSON.stringify({ read: summary?.read, rejected: summary?.rejectedCount, after, most }));
