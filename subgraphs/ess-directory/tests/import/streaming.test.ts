import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { importEss } from '../../src/import/index.ts';
import { createDirectory, today } from '../make.ts';
import { makeLongFile } from './long-file.ts';

it.each(['page', 'lines'])(
  'reads 60 MB as %s in a heap that could not hold them',
  { timeout: 120_000 },
  async (form) => {
    const script = fileURLToPath(new URL('read-long-file.ts', import.meta.url));
    // Of the 80 MB the official communes take 45.
    const bounded = ['--max-old-space-size=80', script, form, '12000'];
    const { stdout } = await promisify(execFile)(process.execPath, bounded);
    expect(stdout).toBe('12000');
  },
);

it('imports thousands of structures in a few seconds, telling how far it is', { timeout: 60_000 }, async () => {
  const directory = await createDirectory();
  const heard: number[] = [];
  const started = performance.now();
  const summary = await importEss({
    database: directory.database.db,
    source: 'many',
    content: makeLongFile(3_000, 'page'),
    today,
    progress: (read) => heard.push(read),
  });
  await directory.database.close();
  expect(summary).toMatchObject({ read: 6_000, created: 6_000, rejections: [] });
  expect(heard.at(-1)).toBe(6_000);
  expect(heard.length).toBeGreaterThan(10);
  expect(performance.now() - started).toBeLessThan(30_000);
});
