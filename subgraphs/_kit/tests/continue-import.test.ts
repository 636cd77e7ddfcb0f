import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importRun, openDatabase, recordDelivery, recordImport, rejectedRecord } from '../src/index.ts';
import { createTestDatabase, type TestDatabase } from '../src/testing/index.ts';
import { createImportTables } from './import-tables.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase('record_import', createImportTables);
});
afterAll(() => database.close());

async function* count(to: number): AsyncGenerator<number> {
  for (let item = 1; item <= to; item += 1) yield item;
}

interface Attempt {
  readonly fingerprint?: string;
  /** Fails when it has written so many items. */
  readonly cutAt?: number;
  readonly written?: number[];
}

/** Imports the numbers to 10 in batches of 3: all are new, each fourth is refused. */
const importNumbers = (source: string, { fingerprint = 'same', cutAt, written = [] }: Attempt) =>
  recordImport(database.db, { importer: 'test', source, content: { fingerprint, share: null } }, (run) =>
    run.inBatches(count(10), {
      size: 3,
      write: async (_, items) => {
        for (const item of items) {
          if (item % 4 === 0) run.reject({ line: item, record: `${item}`, reason: 'bad', mend: 'mend it' });
          else run.created();
        }
        run.read(items.length);
        written.push(...items);
        if (cutAt && (items.at(-1) ?? 0) >= cutAt) throw new Error('cut');
      },
    }),
  );

const readLines = async (source: string) => {
  const query = database.db.select({ line: rejectedRecord.line }).from(rejectedRecord);
  const rows = await query.where(eq(rejectedRecord.source, source)).orderBy(asc(rejectedRecord.id));
  return rows.map(({ line }) => line);
};

test('continues behind the last whole batch, with the counts and rejections of both parts', async () => {
  await expect(importNumbers('cut', { cutAt: 8 })).rejects.toThrow('cut');
  expect(await readLines('cut')).toEqual([4]);
  const written: number[] = [];
  const { rejections, ...counts } = await importNumbers('cut', { written });
  expect(written).toEqual([7, 8, 9, 10]);
  expect(counts).toEqual({
    importer: 'test',
    source: 'cut',
    resumedAfter: 6,
    read: 10,
    created: 8,
    changed: 0,
    rejectedCount: 2,
  });
  expect([rejections.map(({ line }) => line), await readLines('cut')]).toEqual([
    [4, 8],
    [4, 8],
  ]);
  const runs = await database.db.select().from(importRun).where(eq(importRun.source, 'cut'));
  expect(runs).toMatchObject([{ position: 10, readCount: 10, finishedAt: expect.any(Date) }]);
});

test('begins anew when it has ended, when the content is another one, and when other content was taken since', async () => {
  const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  const [ended, other, overtaken]: number[][] = [[], [], []];
  await importNumbers('a', {});
  await importNumbers('a', { written: ended ?? [] });
  await expect(importNumbers('b', { cutAt: 8 })).rejects.toThrow('cut');
  await importNumbers('b', { fingerprint: 'other', written: other ?? [] });
  await expect(importNumbers('c', { cutAt: 8 })).rejects.toThrow('cut');
  await importNumbers('d', { fingerprint: 'other' });
  await importNumbers('c', { written: overtaken ?? [] });
  expect([ended, other, overtaken]).toEqual([all, all, all]);
});

test('continues a delivery as a whole: what was finished of it is not written again and keeps its counts', async () => {
  const written: number[] = [];
  const content = { fingerprint: 'delivery', share: null };
  const deliver = (isCut: boolean) =>
    recordDelivery(database.db, 'delivered', async (record) => {
      for (const source of ['first', 'second']) {
        await record({ importer: 'delivered', source, content }, (run) =>
          run.inBatches(count(2), {
            size: 1,
            write: async (_, [item = 0]) => {
              if (isCut && source === 'second' && item === 2) throw new Error('cut');
              run.read();
              run.created();
              written.push(item);
            },
          }),
        );
      }
    });
  await expect(deliver(true)).rejects.toThrow('cut');
  expect(await deliver(false)).toMatchObject([
    { source: 'first', resumedAfter: 2, read: 2, created: 2 },
    { source: 'second', resumedAfter: 1, read: 2, created: 2 },
  ]);
  expect(written).toEqual([1, 2, 1, 2]);
  await deliver(false);
  expect(written).toEqual([1, 2, 1, 2, 1, 2, 1, 2]);
});

test('refuses a second import of a source that is being imported, also by another process', async () => {
  const other = openDatabase(database.url);
  const second = recordImport(database.db, { importer: 'test', source: 'twice' }, async () => {
    await recordImport(other.db, { importer: 'test', source: 'another' }, async () => {});
    await recordImport(other.db, { importer: 'test', source: 'twice' }, async () => {});
  });
  await expect(second).rejects.toThrow('Another import of test, twice is running. Wait for its end');
  await recordImport(other.db, { importer: 'test', source: 'twice' }, async () => {});
  await other.close();
});

test('stops when another process has moved its run', async () => {
  async function* moveBetween(): AsyncGenerator<number> {
    yield 1;
    await database.db.update(importRun).set({ position: 7 }).where(eq(importRun.source, 'moved'));
    yield 2;
  }
  const source = { importer: 'test', source: 'moved', content: { fingerprint: 'x', share: null } };
  const moved = recordImport(database.db, source, (run) =>
    run.inBatches(moveBetween(), { size: 1, write: async () => run.created() }),
  );
  await expect(moved).rejects.toThrow('Another process has taken this import over');
});
