import { fileURLToPath } from 'node:url';
import { publicCaller } from '@tresse/kit';
import { type Ask, createAsk, createTestDatabase, fixedClock, type TestDatabase } from '@tresse/kit/testing';
import { prepareSearch } from '../src/db/search/prepare-search.ts';
import { type DeliveredReading, importLheo, type LheoSummary, readDelivery } from '../src/import/index.ts';
import { migrate, subgraph } from '../src/index.ts';

/** A catalogue with its own database, on 1 July 2026 at noon in Paris. */
export interface TestCatalogue {
  readonly database: TestDatabase;
  readonly ask: Ask;
  /** Imports a file of `tests/fixtures`, as if `source` had delivered it. */
  importFixture(file: string, source?: string): Promise<LheoSummary>;
  /** Imports a text as a file. */
  importText(xml: string, source?: string): Promise<LheoSummary>;
}

/** Path of a file of `tests/fixtures`. */
export const fixture = (file: string): string => fileURLToPath(new URL(`fixtures/${file}`, import.meta.url));

/** Bytes of a text, as a file would give them. */
export async function* toBytes(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

/** Makes an empty catalogue that is ready to answer. */
export async function createCatalogue(now = '2026-07-01T12:00:00+02:00'): Promise<TestCatalogue> {
  const database = await createTestDatabase('training-catalogue', migrate);
  await prepareSearch(database.program.db);
  const importContent = (source: string, content: string | AsyncIterable<Uint8Array>) =>
    importLheo({ database: database.program.db, source, content });
  return {
    database,
    ask: createAsk(subgraph, { db: database.db, now: fixedClock(now), caller: publicCaller }),
    importFixture: (file, source = 'test') => importContent(source, fixture(file)),
    importText: (xml, source = 'test') => importContent(source, toBytes(xml)),
  };
}

/** Everything that an import would read from a file or its bytes, formation by formation. */
export async function readAll(
  content: string | AsyncIterable<Uint8Array>,
  source = 'test',
): Promise<DeliveredReading[]> {
  const readings: DeliveredReading[] = [];
  for await (const reading of readDelivery({ source, content })) readings.push(reading);
  return readings;
}
