import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTestDatabase, dumpRows, importThroughKills, withTestFolder } from '@tresse/kit/testing';
import { expect, it } from 'vitest';
import { importEss } from '../../src/import/index.ts';
import { migrate } from '../../src/index.ts';
import { makeOpening, makeSiae, makeStructure, today } from '../make.ts';

const script = join(import.meta.dirname, 'import-in-child.ts');

/** Companies in both formats, far from each other, some twice and some bad. */
const records = [
  ...Array.from({ length: 600 }, (_, n) => makeStructure(n % 590, n % 7 === 0 ? { nom: 'ab' } : {})),
  ...Array.from({ length: 600 }, (_, n) => makeSiae(n, { postes: [makeOpening(1), makeOpening(n % 2)] })),
];

it('ends as if it had never been killed', { timeout: 120_000 }, async () => {
  await withTestFolder({}, async (folder) => {
    const path = join(folder, 'structures.json');
    await writeFile(path, JSON.stringify(records));
    await using whole = await openDirectory();
    await using torn = await openDirectory();
    const expected = await importEss({ database: whole.db, source: 'killed', content: path, today });
    const kills = [
      { read: 200, delay: 10 },
      { read: 900, delay: 0 },
    ];
    const { killed, summaries } = await importThroughKills(script, [torn.url, path, today], {
      kills,
      client: torn.client,
    });
    expect(killed).toBeGreaterThan(0);
    expect([null, { ...expected, resumedAfter: expect.any(Number) }]).toContainEqual(summaries);
    expect(await dumpRows(torn.client)).toEqual(await dumpRows(whole.client));
  });
});

async function openDirectory() {
  const database = await createTestDatabase('ess-directory', migrate);
  return { ...database, [Symbol.asyncDispose]: () => database.close() };
}
