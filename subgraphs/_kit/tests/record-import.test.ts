import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ImportRun, importRun, recordImport, rejectedRecord } from '../src/index.ts';
import { createTestDatabase, type TestDatabase } from '../src/testing/index.ts';
import { createImportTables } from './import-tables.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase('record_import', createImportTables);
});
afterAll(() => database.close());

const makeRejection = (line: number, record = `record ${line}`) => ({ line, record, reason: 'bad', mend: 'mend it' });

const run = (source: string, work: (run: ImportRun) => Promise<void>) =>
  recordImport(database.db, { importer: 'test', source }, work);

const readLines = async (source: string) => {
  const rows = await database.db
    .select({ line: rejectedRecord.line })
    .from(rejectedRecord)
    .where(eq(rejectedRecord.source, source))
    .orderBy(asc(rejectedRecord.id));
  return rows.map(({ line }) => line);
};

/** Rejects `count` records, long enough to be written in several batches. */
const rejectMany = async ({ read, reject, keepRejections }: ImportRun, count: number): Promise<void> => {
  for (let line = 1; line <= count; line += 1) {
    read();
    reject(makeRejection(line, 'x'.repeat(10_000)));
    await keepRejections();
  }
};

test('tells the count and the first hundred rejections, and keeps them all', async () => {
  const summary = await run('many', (each) => rejectMany(each, 350));
  expect(summary).toMatchObject({ read: 350, rejectedCount: 350 });
  expect(summary.rejections.map(({ line }) => line)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
  expect(await readLines('many')).toEqual(Array.from({ length: 350 }, (_, index) => index + 1));
  const [kept] = await database.db.select().from(importRun).where(eq(importRun.source, 'many'));
  expect(kept).toMatchObject({ readCount: 350, rejectedCount: 350, finishedAt: expect.any(Date) });
});

test('keeps the rejections of the latest run of a source alone, also when one is cut short', async () => {
  await run('cut', async ({ reject }) => reject(makeRejection(1_000)));
  await run('other', async ({ reject }) => reject(makeRejection(7)));
  const cut = run('cut', async (each) => {
    await rejectMany(each, 150);
    throw new Error('killed');
  });
  await expect(cut).rejects.toThrow('killed');
  const written = await readLines('cut');
  expect([written[0], written.includes(1_000), written.length >= 100]).toEqual([1, false, true]);
  await run('cut', async ({ reject }) => reject(makeRejection(2_000)));
  expect([await readLines('cut'), await readLines('other')]).toEqual([[2_000], [7]]);
});

test('forgets the rejections of a source that comes mended', async () => {
  await run('mended', async ({ reject }) => reject(makeRejection(1)));
  await run('mended', async () => {});
  expect(await readLines('mended')).toEqual([]);
});

test('keeps the beginning of a record that is very long, and one with a NUL, which Postgres does not take', async () => {
  const { rejections } = await run('odd', async ({ reject }) => {
    reject(makeRejection(1, 'y'.repeat(30_000)));
    reject(makeRejection(2, 'a\0b'));
  });
  expect(rejections.map(({ record }) => record)).toEqual(['y'.repeat(20_000), 'a\uFFFDb']);
  expect(await readLines('odd')).toEqual([1, 2]);
});

test('keeps no social security number, neither in a record nor in a reason', async () => {
  const number = '2 85 05 78 006 084 36';
  const { rejections } = await run('number', async ({ reject }) =>
    reject({ line: 1, record: `A;${number}`, reason: `« ${number} » is not one`, mend: 'Remove it' }),
  );
  expect(rejections).toEqual([
    { line: 1, record: 'A;[numéro masqué]', reason: '« [numéro masqué] » is not one', mend: 'Remove it' },
  ]);
});
