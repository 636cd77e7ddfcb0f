import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { limits } from '../../src/import/read-formations.ts';
import { fixture, readAll, toBytes } from '../make.ts';
import { makeLheo } from '../make-lheo.ts';

const file = readFileSync(fixture('lheo-2.3.xml'));
const good = makeLheo([{ numero: '1' }, { numero: '2' }, { numero: '3' }]);

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

/** What became of a file in which something large stands in its second formation. */
async function readWith(large: string) {
  const broken = good.replace('<formation numero="2">', `$&${large}`);
  const readings = await readAll(cut(Buffer.from(broken), 65_536));
  return {
    numbers: readings.flatMap(({ trainings }) =>
      trainings.map(({ told }) => (told as { '@numero': string })['@numero']),
    ),
    reasons: readings.flatMap(({ rejections }) => rejections.map(({ reason }) => reason)),
  };
}

it('reads or refuses whatever bytes a file is changed to, and never fails', { timeout: 120_000 }, async () => {
  const change = fc.record({ at: fc.nat(file.length - 1), byte: fc.nat(255), length: fc.nat(40) });
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 4000 }),
      async (changes, size) => {
        const bytes = Buffer.from(file);
        for (const { at, byte, length } of changes) bytes.fill(byte, at, Math.min(bytes.length, at + length));
        const readings = await readAll(cut(bytes, size));
        expect(readings.filter(({ isFault }) => isFault).length).toBeLessThanOrEqual(1);
      },
    ),
    { numRuns: 150 },
  );
});

it('stops at elements that are nested too deeply', async () => {
  const deep = '<extras>'.repeat(100_000) + '</extras>'.repeat(100_000);
  expect(await readWith(deep)).toEqual({
    numbers: ['1'],
    reasons: [`More than ${limits.depth} elements stand in one another`],
  });
});

it('refuses a formation that is too long, alone', async () => {
  const { numbers, reasons } = await readWith('<session><periode/></session>'.repeat(100_000));
  expect([numbers, reasons.length]).toEqual([['1', '3'], 1]);
});

it('stops at a text without an end, before it is held as a whole', async () => {
  const before = process.memoryUsage().rss;
  async function* endless(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('<lheo xmlns="http://lheo.gouv.fr/2.3"><offres><formation>');
    for (let count = 0; count < 3_000; count++) yield Buffer.alloc(65_536, 'a');
  }
  const readings = await readAll(endless());
  expect(readings.flatMap(({ rejections }) => rejections.map(({ reason }) => reason))).toEqual([
    'No tag follows in 5000000 characters',
  ]);
  expect((process.memoryUsage().rss - before) / 2 ** 20).toBeLessThan(150);
});

it.each(['utf-16le', 'latin1'] as const)('reads no %s as if it were UTF-8', async (encoding) => {
  const bytes = Buffer.from(good.replaceAll('Lire', 'Écrire'), encoding);
  const readings = await readAll(cut(bytes, 1000));
  expect(readings.flatMap(({ trainings }) => trainings)).toEqual([]);
  expect(readings.at(-1)?.isFault).toBe(true);
});

it('knows no entity that a file declares', async () => {
  const bomb = `<!DOCTYPE lheo [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${good.replace('Lire', '&b;')}`;
  const readings = await readAll(toBytes(bomb));
  expect(readings.map(({ isFault }) => isFault)).toEqual([true]);
});
