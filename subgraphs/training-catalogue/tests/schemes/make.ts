import type { ImportSummary } from '@tresse/kit';
import { withTestFolder } from '@tresse/kit/testing';
import { importSchemes } from '../../src/import/index.ts';
import { createCatalogue, type TestCatalogue } from '../make.ts';
import { makeLheo, type TrainingText } from '../make-lheo.ts';

/** Bordeaux and Poitiers, each in an employment area. */
export const areas: ReadonlyMap<string, string | null> = new Map([
  ['33063', 'A1'],
  ['86194', 'A2'],
  ['33001', null],
]);

/** A catalogue on 1 July 2026 with the schemes that come with the hub, and these trainings. */
export async function createSchemeCatalogue(trainings: readonly TrainingText[] = []): Promise<TestCatalogue> {
  const catalogue = await createCatalogue();
  await importSchemes({ database: catalogue.database.program, areas });
  await catalogue.importText(makeLheo(trainings));
  return catalogue;
}

/** Imports these files, by name without ending; a text is written as it is. */
export function importSchemeFiles(
  { database }: TestCatalogue,
  files: Readonly<Record<string, unknown>>,
): Promise<ImportSummary> {
  const texts = Object.entries(files).map(([name, content]) => [
    `${name}.json`,
    typeof content === 'string' ? content : JSON.stringify(content, null, 2),
  ]);
  return withTestFolder(Object.fromEntries(texts), (folder) =>
    importSchemes({ database: database.program, areas, folder }),
  );
}

/** A scheme's record, good unless a part makes it bad. */
export const makeScheme = (part: Record<string, unknown> = {}) => ({
  id: 'ESSAI',
  title: 'Dispositif d’essai',
  needsPrescription: true,
  objectives: [{ code: 'UN', title: 'Premier objectif' }],
  prescribers: ['France Travail'],
  validFrom: '2026-01-01',
  validTo: null,
  sources: ['Inventé pour un test.'],
  ...part,
});

/** A rule's record, good unless a part makes it bad. */
export const makeRule = (part: Record<string, unknown> = {}) => ({
  id: 'essai',
  scheme: 'HSP_SOCLE',
  hint: 'essai',
  sources: ['Inventé pour un test.'],
  ...part,
});
