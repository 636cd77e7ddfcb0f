import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { importLheo } from '../../src/import/index.ts';
import { createCatalogue, type TestCatalogue } from '../make.ts';
import { makeLongFile } from './long-file.ts';

let catalogue: TestCatalogue;
beforeAll(async () => {
  catalogue = await createCatalogue();
});
afterAll(() => catalogue.database.close());

const megabyte = 2 ** 20;

it('reads a file of 60 MB in memory that does not grow with it', async () => {
  const script = fileURLToPath(new URL('measure-memory.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script]);
  const { read, after, most } = JSON.parse(stdout) as Record<'read' | 'after' | 'most', number>;
  expect(read).toBe(12_000);
  expect((most - after) / megabyte).toBeLessThan(25);
}, 60_000);

it('imports thousands of sessions in a few seconds, telling how far it is', async () => {
  const heard: number[] = [];
  const started = performance.now();
  const summary = await importLheo({
    database: catalogue.database.program.db,
    source: 'many',
    content: makeLongFile(3_000),
    progress: (read) => heard.push(read),
  });
  expect(summary).toMatchObject({ read: 9_000, created: 9_000, rejections: [] });
  expect(heard.at(-1)).toBe(9_000);
  const steps = heard.map((read, index) => read - (heard[index - 1] ?? 0));
  expect(Math.max(...steps)).toBeLessThan(2_000);
  expect(performance.now() - started).toBeLessThan(15_000);
}, 30_000);
