import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { rejectedRecord } from '@tresse/kit';
import { createTestDatabase, withTestFolder } from '@tresse/kit/testing';
import { expect, test } from 'vitest';
import { migrate } from '../src/migrate.ts';
import { writeBadFile } from './bad-file.ts';

const count = 200_000;
const megabyte = 2 ** 20;

test('imports a file of 200,000 bad records in memory that does not grow with it', { timeout: 120_000 }, async () => {
  const database = await createTestDatabase('association', migrate);
  const script = join(import.meta.dirname, 'measure-memory.ts');
  const { stdout } = await withTestFolder({}, async (folder) => {
    await writeBadFile(join(folder, 'people.csv'), count);
    // With a small nursery: how much of it the engine keeps for later is its own affair, and no growth.
    const flags = ['--max-semi-space-size=2'];
    return promisify(execFile)(process.execPath, [...flags, script, database.url, folder, `${count / 4}`]);
  });
  const { read, rejected, after, most } = JSON.parse(stdout) as Record<string, number>;
  const kept = await database.program.db.$count(rejectedRecord);
  await database.close();
  expect([read, rejected, kept]).toEqual([count, count, count]);
  expect(((most ?? 0) - (after ?? 0)) / megabyte).toBeLessThan(60);
});
