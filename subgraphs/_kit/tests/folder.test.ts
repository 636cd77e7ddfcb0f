import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withTestFolder } from '../src/testing/index.ts';

test('a folder of a test holds its files, and goes with the work', async () => {
  const seen = await withTestFolder({ 'a.csv': 'x;y' }, async (folder) => ({
    folder,
    text: await readFile(join(folder, 'a.csv'), 'utf8'),
  }));
  expect([seen.text, existsSync(seen.folder)]).toEqual(['x;y', false]);
});

test('a folder of a test goes when the work fails', async () => {
  let made = '';
  const failing = withTestFolder({}, async (folder) => {
    made = folder;
    throw new Error('no luck');
  });
  await expect(failing).rejects.toThrow('no luck');
  expect([made === '', existsSync(made)]).toEqual([false, false]);
});
