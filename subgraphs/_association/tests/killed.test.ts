import { join } from 'node:path';
import { createTestDatabase, dumpRows, importThroughKills, type Kill, withTestFolder } from '@tresse/kit/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importAssociation } from '../src/import/index.ts';
import { migrate } from '../src/migrate.ts';
import { delivery, files, voisins } from './make.ts';

const script = join(import.meta.dirname, 'import-in-child.ts');
const number = (index: number): string => String(index).padStart(8, '0');

/** People whose centers are not all known, each ninth twice, each eleventh no record; and referrals of them. */
const long = {
  ...delivery,
  ...files.people(
    ...Array.from({ length: 3_500 }, (_, index) => {
      const center = index % 5 === 0 ? '99-9' : '33-1';
      return `p-${number(index % 9 === 0 ? 0 : index)};${center};;${index % 11 === 0 ? ';;' : ''};2026-05-01`;
    }),
  ),
  ...files.referrals(
    ...Array.from({ length: 3_500 }, (_, index) => {
      const at = '2026-03-02T10:00:00Z';
      return `r-${number(index)};33-${number(index)};p-${number(index)};33-1;session-1;Partie;${at};${at};${at}`;
    }),
  ),
};

const kill = fc.record<Kill>({ read: fc.integer({ min: 0, max: 6_500 }), delay: fc.integer({ min: 0, max: 60 }) });

test.each([1, 2])(
  'a delivery ends as if it had never been killed, wherever it was (seed %i)',
  {
    timeout: 120_000,
  },
  async (seed) => {
    const kills = fc.sample(kill, { seed, numRuns: 3 }).toSorted((a, b) => a.read - b.read);
    await withTestFolder(long, async (folder) => {
      await using whole = await openDatabase();
      await using torn = await openDatabase();
      const expected = await importAssociation({ association: voisins, database: whole.program, folder });
      const { killed, summaries } = await importThroughKills(script, [torn.url, folder], {
        kills,
        client: torn.program.client,
      });
      expect(killed).toBeGreaterThan(0);
      expect([null, expected.map((each) => ({ ...each, resumedAfter: expect.any(Number) }))]).toContainEqual(summaries);
      expect(await dumpRows(torn.program.client)).toEqual(await dumpRows(whole.program.client));
      const again = await importAssociation({ association: voisins, database: torn.program, folder });
      expect(again).toEqual(expected.map((each) => ({ ...each, created: 0 })));
    });
  },
);

async function openDatabase() {
  const database = await createTestDatabase('association', migrate);
  return { ...database, [Symbol.asyncDispose]: () => database.close() };
}
