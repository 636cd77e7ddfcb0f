import { join } from 'node:path';
import postgres from 'postgres';
import { stateFolder } from '../house.ts';
import { watchImport } from '../imports/progress-line.ts';
import type { Databases } from './databases.ts';

/** What makes the demonstration data: equal values give equal files; `scale` times as many sessions, people, referrals. */
export interface Demonstration {
  folder: string;
  seed: number;
  today: string;
  scale: number;
}

/** The usual demonstration data, as of today. */
export function describeDemonstration(): Demonstration {
  const today = new Date().toISOString().slice(0, 10);
  return { folder: join(stateFolder, 'demonstration'), seed: 1, today, scale: 1 };
}

/** Writes the files of the demonstration in the formats that partners deliver. */
export async function generateFiles(demonstration: Demonstration, progress: (line: string) => void): Promise<void> {
  const { generateDemonstration } = await import('../demo/index.ts');
  await watchImport((watch) => generateDemonstration({ ...demonstration, progress, watch }));
}

/** Imports the files through the importers that partners' deliveries take. Importing them twice changes nothing. */
export async function importFiles(
  folder: string,
  databases: Databases,
  progress: (line: string) => void,
): Promise<void> {
  const { importDemonstration } = await import('../demo/index.ts');
  await importDemonstration({ folder, databases, progress });
}

/**
 * Gives every database the demonstration data once: each is marked when all are done, so that an import that was cut
 * short is done again. A database that came later gets what the others have, as of their day, and they stay as they are;
 * only the register of associations is read again, since that names who has come. Says whether there was something to do.
 */
export async function fillOnce(databases: Databases, progress: (line: string) => void): Promise<boolean> {
  const marks = await Promise.all(
    Object.entries(databases).map(async ([name, urls]) => ({ name, urls, made: await findMark(urls.ownerUrl) })),
  );
  const empty = marks.filter(({ made }) => made === null);
  const usual = describeDemonstration();
  if (empty.length > 0) {
    const demonstration = { ...usual, ...marks.find(({ made }) => made !== null)?.made };
    await generateFiles(demonstration, progress);
    await importFiles(demonstration.folder, Object.fromEntries(empty.map(({ name, urls }) => [name, urls])), progress);
    await Promise.all(empty.map(({ urls }) => markFilled(urls.ownerUrl, demonstration)));
  }
  const isRegisterOld = 'partnership' in databases && empty.every(({ name }) => name !== 'partnership');
  if (isRegisterOld) await importRegister(databases);
  return empty.length > 0;
}

/** Reads the register of associations again. */
async function importRegister(databases: Databases): Promise<void> {
  const { importPartnershipFolder } = await import('../imports/importers.ts');
  await importPartnershipFolder({ databases });
}

/** What the database was filled with; null when it was not. */
function findMark(ownerUrl: string): Promise<Pick<Demonstration, 'seed' | 'today'> | null> {
  return withOwner(ownerUrl, async (sql) => {
    const [{ found } = { found: null }] = await sql`select to_regclass('house.demonstration') as found`;
    if (found === null) return null;
    const [mark] = await sql<{ seed: number; today: string }[]>`
      select seed, as_of::text as today from house.demonstration limit 1`;
    return mark ?? null;
  });
}

/** Kept in the database itself, in a schema of the house: the mark goes when the data goes. */
function markFilled(ownerUrl: string, { seed, today }: Demonstration): Promise<void> {
  return withOwner(ownerUrl, async (sql) => {
    await sql.begin(async (transaction) => {
      await transaction`create schema if not exists house`;
      await transaction`create table if not exists house.demonstration (seed integer, as_of date)`;
      await transaction`insert into house.demonstration values (${seed}, ${today})`;
    });
  });
}

async function withOwner<T>(ownerUrl: string, act: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    return await act(sql);
  } finally {
    await sql.end();
  }
}
