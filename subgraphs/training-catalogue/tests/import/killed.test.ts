import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenDatabase } from '@tresse/kit';
import { createTestDatabase, dumpRows, importThroughKills, type Kill, withTestFolder } from '@tresse/kit/testing';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { importLheo } from '../../src/import/index.ts';
import { migrate } from '../../src/index.ts';
import { makeLheo } from '../make-lheo.ts';

const script = join(import.meta.dirname, 'import-in-child.ts');
const formations = 1_600;

/** A file whose formations repeat numbers, two providers, and a bad date in every seventh session. */
const file = makeLheo(
  Array.from({ length: formations }, (_, index) => ({
    numero: `F${index % 1_550}`,
    title: `Lire ${index}`,
    siret: index % 500 === 499 ? '00090002700012' : '00090001900019',
    actions: [{ numero: 'A', sessions: [{ numero: 'S', start: index % 7 === 0 ? '20261345' : '20261005' }] }],
  })),
);

const kill = fc.record<Kill>({ read: fc.integer({ min: 0, max: 4_200 }), delay: fc.integer({ min: 0, max: 60 }) });

it.each([1, 2])(
  'ends as if it had never been killed, wherever it was (seed %i)',
  { timeout: 120_000 },
  async (seed) => {
    const kills = fc.sample(kill, { seed, numRuns: 3 }).toSorted((a, b) => a.read - b.read);
    await withTestFolder({}, async (folder) => {
      const path = join(folder, 'offer.xml');
      await writeFile(path, file);
      await using whole = await openCatalogue();
      await using torn = await openCatalogue();
      const expected = await importLheo({ database: whole.program.db, source: 'killed', content: path });
      const { killed, summaries } = await importThroughKills(script, [torn.url, path], {
        kills,
        client: torn.program.client,
      });
      expect(killed).toBeGreaterThan(0);
      expect([null, { ...expected, resumedAfter: expect.any(Number) }]).toContainEqual(summaries);
      const [made, expectedRows] = [await dump(torn.program), await dump(whole.program)];
      expect(made).toEqual(expectedRows);
      const again = await importLheo({ database: torn.program.db, source: 'killed', content: path });
      expect(again).toEqual({ ...expected, created: 0 });
    });
  },
);

const numbered = ['training_text', 'search_profile', 'session_search', 'search_revision'];

/** Every row, and of the search what its numbers stand for. */
async function dump({ client }: OpenDatabase) {
  const search = await client`
    select session_id, training_id, title_words::text, words::text, facets, commune, first_day::text, last_day::text
    from session_search join training_text on number = training join search_profile on search_profile.id = profile
    order by session_id`;
  return { ...(await dumpRows(client, numbered)), search: [...search] };
}

async function openCatalogue() {
  const database = await createTestDatabase('training-catalogue', migrate);
  return { ...database, [Symbol.asyncDispose]: () => database.close() };
}
