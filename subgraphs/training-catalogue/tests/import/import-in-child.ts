import { everything, openDatabase } from '@tresse/kit';
import { importLheo } from '../../src/import/index.ts';

const [url = '', file = ''] = process.argv.slice(2);

// Its own process, because it is killed.
const database = openDatabase(url, { reach: everything });
const summary = await importLheo({
  database: database.db,
  source: 'killed',
  content: file,
  progress: (read) => process.stdout.write(`${read}\n`),
});
await database.close();
process.stdout.write(`${JSON.stringify(summary)}\n`);
