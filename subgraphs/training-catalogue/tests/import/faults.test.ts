import { readFile } from 'node:fs/promises';
import { isNothingTaken } from '@tresse/kit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { importLheo } from '../../src/import/index.ts';
import { createCatalogue, fixture, readAll, type TestCatalogue, toBytes } from '../make.ts';
import { makeLheo } from '../make-lheo.ts';

let catalogue: TestCatalogue;
beforeAll(async () => {
  catalogue = await createCatalogue();
});
afterAll(() => catalogue.database.close());

const file = makeLheo([{ numero: '1' }, { numero: '2' }, { numero: '3' }]);
const titles = 'select count(*)::int as trainings from training where source = ';

async function countTrainings(source: string): Promise<number> {
  const [row] = await catalogue.database.client.unsafe<{ trainings: number }[]>(`${titles}'${source}'`);
  return row?.trainings ?? 0;
}

it('takes what stands before a fault, and tells the line of the fault', async () => {
  const broken = file.replace('<formation numero="3">', '<formation numero="3"><intitule-formation>a & b');
  const summary = await catalogue.importText(broken, 'broken');
  expect(await countTrainings('broken')).toBe(2);
  expect(summary.rejections).toMatchObject([{ line: 4, reason: expect.stringContaining('The XML is malformed') }]);
  expect(isNothingTaken(summary)).toBe(false);
});

it.each(['</formation>', '<action>', '</wrong></lheo>', '<formation numero="1" numero="2">', '&undefined;', '\u0001'])(
  'stops at « %s » between two formations',
  async (fault) => {
    const broken = file.replace('<formation numero="3">', `${fault}<formation numero="3">`);
    const parts = await readAll(toBytes(broken));
    const rejections = parts.flatMap((part) => part.rejections);
    expect(parts.flatMap((part) => part.trainings).length).toBeGreaterThanOrEqual(2);
    expect(rejections.length).toBe(1);
  },
);

it('takes what a cut file still holds, wherever it is cut', async () => {
  for (let length = 0; length < file.length; length += 61) {
    const cut = file.slice(0, length);
    const whole = cut.split('</formation>').length - 1;
    const parts = await readAll(toBytes(cut));
    expect(parts.flatMap((part) => part.trainings).length).toBe(whole);
    expect(parts.flatMap((part) => part.rejections).length).toBe(1);
  }
});

it('reads the same however the bytes are cut into chunks', async () => {
  const bytes = await readFile(fixture('lheo-2.3.xml'));
  async function* slice(size: number): AsyncGenerator<Uint8Array> {
    for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
  }
  const whole = await readAll(fixture('lheo-2.3.xml'));
  for (const size of [1, 7, 100, 1000]) {
    expect(await readAll(slice(size))).toEqual(whole);
  }
});

it('refuses bytes that are not in the declared encoding', async () => {
  async function* content(): AsyncGenerator<Uint8Array> {
    yield Buffer.concat([Buffer.from(file.slice(0, 800)), Buffer.from([0xe9, 0x20])]);
  }
  const parts = await readAll(content());
  expect(parts.at(-1)?.rejections[0]?.reason).toBe('Bytes are not utf-8');
});

it('throws when the file cannot be opened, and changes nothing', async () => {
  const missing = importLheo({
    database: catalogue.database.program.db,
    source: 'missing',
    content: '/nowhere/lheo.xml',
  });
  await expect(missing).rejects.toThrow('ENOENT');
  expect(await countTrainings('missing')).toBe(0);
});

it('does not follow entities to files nor let them grow', async () => {
  const xml = `<!DOCTYPE lheo [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&a;&a;">]>${file}`;
  const parts = await readAll(toBytes(xml.replace('Lire', '&b;')));
  expect(parts.flatMap((part) => part.trainings)).toEqual([]);
  expect(parts[0]?.rejections[0]?.reason).toContain('undefined entity');
});
