import { afterEach, beforeEach, expect, it } from 'vitest';
import { createDirectory, makeSiae, makeStructure, type TestDirectory } from '../make.ts';

let directory: TestDirectory;
beforeEach(async () => {
  directory = await createDirectory();
});
afterEach(() => directory.database.close());

/** Every row of the directory with the transaction that wrote it. */
async function photograph(): Promise<unknown[]> {
  const { client } = directory.database;
  const tables = ['structure', 'structure_telling', 'job_opening'];
  return Promise.all(tables.map((table) => client`select xmin::text, t.* from ${client(table)} as t order by 2, 3`));
}

const dataInclusion = [makeStructure(1), makeStructure(2, { nom: 'Autre nom' })];
const siaes = [makeSiae(1), makeSiae(3), makeSiae(4, { type: 'XYZ' })];

it('changes nothing when the files of both formats are imported again, in any order', async () => {
  const first = [await directory.importRecords(dataInclusion, 'one'), await directory.importRecords(siaes, 'two')];
  expect(first.map(({ created, changed }) => [created, changed])).toEqual([
    [2, 0],
    // A company known before changes, another is new; each has an opening.
    [3, 1],
  ]);
  const before = await photograph();
  const again = [await directory.importRecords(siaes, 'two'), await directory.importRecords(dataInclusion, 'one')];
  expect(again.map(({ created, changed, rejectedCount }) => [created, changed, rejectedCount])).toEqual([
    [0, 0, 1],
    [0, 0, 0],
  ]);
  expect(await photograph()).toEqual(before);
});

it('takes the first of two records of one structure in a file, however far the other', async () => {
  const between = Array.from({ length: 300 }, (_, index) => makeStructure(index + 10));
  const file = [makeStructure(1), ...between, makeStructure(1, { nom: 'Autre nom' })];
  const { rejections } = await directory.importRecords(file);
  expect(rejections.map(({ reason }) => reason)).toEqual(['The structure is given twice in this file']);
  const before = await photograph();
  await directory.importRecords(file);
  expect(await photograph()).toEqual(before);
});
