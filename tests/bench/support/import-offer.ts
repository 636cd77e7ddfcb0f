import { everything, openDatabase } from '@tresse/kit';
import { importLheo } from '@tresse/training-catalogue/import';
import { tellMeasured } from './measure-child.ts';

const [url = '', path = ''] = process.argv.slice(2);

await tellMeasured(async () => {
  const database = openDatabase(url, { reach: everything });
  const { rejectedCount } = await importLheo({ database: database.db, source: 'bench', content: path });
  if (rejectedCount > 0) throw new Error(`${rejectedCount} records were rejected`);
  await database.close();
});
