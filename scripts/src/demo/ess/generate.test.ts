import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DeliveredReading, readDelivery } from '@tresse/ess-directory/import';
import { listDepartments } from '@tresse/reference';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type EssFile, generateEss } from './index.ts';

let folder: string;
let files: EssFile[];
let structures: DeliveredReading[];
let companies: DeliveredReading[];
const today = '2026-11-10';

async function readAll(path: string): Promise<DeliveredReading[]> {
  const readings: DeliveredReading[] = [];
  for await (const reading of readDelivery({ content: path, today })) readings.push(reading);
  return readings;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tresse-ess-'));
  files = await generateEss({ seed: 1, today, folder });
  [structures = [], companies = []] = await Promise.all(files.map(({ path }) => readAll(path)));
});
afterAll(() => rm(folder, { recursive: true }));

const readBytes = (some: readonly EssFile[]) => Promise.all(some.map(({ path }) => readFile(path, 'utf8')));
const tell = (readings: readonly DeliveredReading[]) => readings.flatMap(({ telling }) => telling ?? []);

it('writes the same bytes for the same seed and day, and others for another seed', async () => {
  const first = await readBytes(files);
  const again = await readBytes(await generateEss({ seed: 1, today, folder: join(folder, 'again') }));
  const other = await readBytes(await generateEss({ seed: 2, today, folder: join(folder, 'other') }));
  expect(again).toEqual(first);
  expect(other).not.toEqual(first);
});

it('writes 460 structures, 230 of them insertion workshops, all of them taken', () => {
  expect([...structures, ...companies].flatMap(({ rejections }) => rejections)).toEqual([]);
  expect(structures).toHaveLength(460);
  expect(tell(structures).filter(({ kind }) => kind === 'ACI')).toHaveLength(230);
  const kinds = new Set(tell(structures).map(({ kind }) => kind));
  expect([...kinds].toSorted()).toEqual(['ACI', 'AI', 'EI', 'EITI', 'ETTI', 'GEIQ', 'OTHER']);
});

it('writes every insertion company in both formats, of the same kind in the same commune', () => {
  const byId = new Map(tell(structures).map((telling) => [telling.id, telling]));
  const same = tell(companies).filter(({ id, kind, place }) => {
    const telling = byId.get(id);
    return telling?.kind === kind && telling.place.communeCode === place.communeCode;
  });
  const insertionCompanies = tell(structures).filter(({ kind }) => kind !== 'OTHER');
  expect([same.length, companies.length]).toEqual([insertionCompanies.length, insertionCompanies.length]);
});

it('has insertion workshops with open posts in every department, and most structures where most people live', () => {
  const counts = Map.groupBy(tell(companies), ({ place }) => place.departmentCode);
  const codes = listDepartments().map(({ code }) => code);
  const sizes = codes.map((code) => ({ code, size: counts.get(code)?.length ?? 0 }));
  expect(sizes.toSorted((a, b) => b.size - a.size)[0]?.code).toBe('33');
  const open = tell(companies).filter(({ kind, openPostCount }) => kind === 'ACI' && (openPostCount ?? 0) > 0);
  expect(codes.filter((code) => !open.some(({ place }) => place.departmentCode === code))).toEqual([]);
  expect(open.length).toBeLessThan(230);
});

it('has antennas, and SIRETs that no real body has', () => {
  expect(tell(companies).some(({ antenna }) => antenna)).toBe(true);
  expect(tell(structures).filter(({ siret }) => !siret?.startsWith('000'))).toEqual([]);
  expect(new Set(tell(structures).map(({ siret }) => siret)).size).toBe(460);
});

it('makes as many as it is asked for', async () => {
  const counts = { structureCount: 40, workshopCount: 10 };
  const [file] = await generateEss({ seed: 1, today, folder: join(folder, 'few'), counts });
  const few = tell(await readAll(file?.path ?? ''));
  expect([few.length, few.filter(({ kind }) => kind === 'ACI').length]).toEqual([40, 10]);
});
