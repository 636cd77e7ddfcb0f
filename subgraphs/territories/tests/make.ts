import { join } from 'node:path';
import { publicCaller } from '@tresse/kit';
import { createAsk, createTestDatabase, fixedClock, withTestFolder } from '@tresse/kit/testing';
import { afterAll, beforeAll } from 'vitest';
import { importTerritories } from '../src/import/index.ts';
import { migrate } from '../src/migrate.ts';
import { subgraph } from '../src/subgraph.ts';

const open = async () => {
  const database = await createTestDatabase('territories', migrate);
  const ask = createAsk(subgraph, { db: database.db, now: fixedClock('2026-03-02T09:00:00Z'), caller: publicCaller });
  const read = async <T>(operation: string, variables?: Record<string, unknown>): Promise<T> => {
    const { data, errors } = await ask(operation, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data as T;
  };
  return { database, ask, read };
};

/** A database of territories, `ask` for whole answers, `read` for the data of those without an error. */
export type House = Awaited<ReturnType<typeof open>>;

/** A house for the tests of one file, with the places of Nouvelle-Aquitaine unless it shall be `empty`. */
export function useHouse({ empty = false } = {}): () => House {
  let house: House | undefined;
  beforeAll(async () => {
    house = await open();
    if (!empty) await importTerritories({ database: house.database, region: '75' });
  });
  afterAll(() => house?.database.close());
  return () => {
    if (house) return house;
    throw new Error('The house is open only within a test');
  };
}

/** Gives `work` the path of a file that holds this table of employment areas. */
export function withTable<T>(lines: readonly string[] | Uint8Array, work: (file: string) => Promise<T>): Promise<T> {
  const content = lines instanceof Uint8Array ? lines : lines.join('\n');
  return withTestFolder({ 'bassins.csv': content }, (folder) => work(join(folder, 'bassins.csv')));
}
