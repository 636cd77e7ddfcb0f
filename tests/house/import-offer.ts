import { everything, openDatabase } from '@tresse/kit';
import { importLheo } from '@tresse/training-catalogue/import';
import { makeLheo, type TrainingText } from '../../subgraphs/training-catalogue/tests/make-lheo.ts';
import type { House } from './start-house.ts';

/** Imports trainings into the catalogue of a house, beside its demonstration data, as the whole offer of another source. */
export async function importOffer({ subgraphs }: House, trainings: readonly TrainingText[]): Promise<void> {
  const database = openDatabase(subgraphs['training-catalogue']?.databaseUrl ?? '', { reach: everything });
  const content = (async function* () {
    yield new TextEncoder().encode(makeLheo(trainings));
  })();
  await importLheo({ database: database.db, source: 'autre', content });
  await database.close();
}
