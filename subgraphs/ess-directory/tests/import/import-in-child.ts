import { openDatabase } from '@tresse/kit';
import { importEss } from '../../src/import/index.ts';

const [url = '', file = '', today = ''] = process.argv.slice(2);

// Its own process, because it is killed.
const database = openDatabase(url);
const summary = await importEss({
  database: database.db,
  source: 'killed',
  content: file,
  today,
  progress: (read) => process.stdout.write(`${read}\n`),
});
await database.close();
process.stdout.write(`${JSON.stringify(summary)}\n`);
