import { afterEach, beforeEach, expect, it } from 'vitest';
import { createDirectory, idOf, makeOpening, makeSiae, makeStructure, type TestDirectory } from '../make.ts';

let directory: TestDirectory;
beforeEach(async () => {
  directory = await createDirectory();
});
afterEach(() => directory.database.close());

const moved = '00020001400025';

async function readStructure() {
  const { data } = await directory.ask(
    `{ essStructure(id: "${idOf(1)}") { siret signatureSiret antenna openPostCount jobOpenings { id } } }`,
  );
  return data?.['essStructure'];
}

it('lets the SIRET move and keeps the one at signature', async () => {
  await directory.importRecords([makeSiae(1)]);
  expect(await directory.importRecords([makeSiae(1, { siret: moved })])).toMatchObject({ created: 0, changed: 1 });
  expect(await readStructure()).toMatchObject({ siret: moved, signatureSiret: '00020001400017' });
  await directory.importRecords([makeStructure(1, { siret: moved })]);
  expect(await readStructure()).toMatchObject({ siret: moved, signatureSiret: '00020001400017' });
});

it('takes an antenna without the number that was made up for it, nor its parent’s', async () => {
  const summary = await directory.importRecords([makeSiae(1, { siret: '00020001499901' }), makeStructure(1)]);
  expect(summary.rejections).toEqual([]);
  expect(await readStructure()).toMatchObject({ siret: null, signatureSiret: null, antenna: true });
});

it('gives a structure the first SIRET that is told as the one at signature', async () => {
  await directory.importRecords([makeStructure(1, { siret: null })]);
  expect(await readStructure()).toMatchObject({ siret: null, signatureSiret: null });
  await directory.importRecords([makeStructure(1)]);
  expect(await readStructure()).toMatchObject({ signatureSiret: '00020001400017' });
});

it('replaces the openings of a company by those that it tells now', async () => {
  await directory.importRecords([makeSiae(1, { postes: [makeOpening(1), makeOpening(2)] }), makeSiae(2)]);
  const postes = [makeOpening(2, { nombre_postes_ouverts: 1 }), makeOpening(3)];
  const summary = await directory.importRecords([makeSiae(1, { postes })]);
  // The company and an opening differ, an opening went, one came.
  expect(summary).toMatchObject({ created: 1, changed: 3 });
  expect(await readStructure()).toMatchObject({
    openPostCount: 3,
    jobOpenings: [{ id: `${idOf(1)}--2` }, { id: `${idOf(1)}--3` }],
  });
  const other = await directory.ask(`{ essStructure(id: "${idOf(2)}") { jobOpenings { id } } }`);
  expect(other.data).toEqual({ essStructure: { jobOpenings: [{ id: `${idOf(2)}--1` }] } });
});
