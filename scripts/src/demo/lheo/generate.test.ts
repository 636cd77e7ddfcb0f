import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listDepartments } from '@tresse/reference';
import { type DeliveredSession, listSessions, readDelivery } from '@tresse/training-catalogue/import';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demonstrationProvider, generateLheo, type LheoFile } from './index.ts';

let folder: string;
let files: LheoFile[];
let sessions: DeliveredSession[];
const today = '2026-11-10';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tresse-lheo-'));
  files = await generateLheo({ seed: 1, today, folder });
  sessions = [];
  for (const { path, source } of files) {
    for await (const session of listSessions({ source, content: path })) sessions.push(session);
  }
});
afterAll(() => rm(folder, { recursive: true }));

const readBytes = (some: readonly LheoFile[]) => Promise.all(some.map(({ path }) => readFile(path, 'utf8')));

it('writes the same bytes for the same seed and day, and others for another seed', async () => {
  const first = await readBytes(files);
  const again = await readBytes(await generateLheo({ seed: 1, today, folder: join(folder, 'again') }));
  const other = await readBytes(await generateLheo({ seed: 2, today, folder: join(folder, 'other') }));
  expect(again).toEqual(first);
  expect(other).not.toEqual(first);
});

it('multiplies the offer by the scale, beginning with the usual one', async () => {
  const larger = await generateLheo({ seed: 1, today, folder: join(folder, 'larger'), scale: 2 });
  const counts: number[] = [];
  for (const [index, file] of (await readBytes(larger)).entries()) {
    const [usual = ''] = (await readBytes(files)).slice(index);
    expect(file.startsWith(usual.slice(0, usual.lastIndexOf('</formation>')))).toBe(true);
    counts.push(file.split('<formation ').length - 1);
  }
  expect(counts.reduce((sum, count) => sum + count)).toBe(4_000);
});

it('writes about 2,000 trainings and 6,000 sessions in two versions, all of them taken', async () => {
  let trainings = 0;
  for (const { path, source } of files) {
    for await (const reading of readDelivery({ source, content: path })) {
      expect(reading.rejections).toEqual([]);
      trainings += reading.trainings.length;
    }
  }
  expect(files.map(({ version }) => version)).toEqual(['2.3', '2.3', '2.2']);
  expect(trainings).toBe(2_000);
  expect(Math.abs(sessions.length - 6_000)).toBeLessThan(300);
  expect(new Set(sessions.map(({ session }) => session.id)).size).toBe(sessions.length);
});

it('has about 120 providers, whose numbers no real one has, the known one among them', () => {
  const sirets = new Set(sessions.map(({ session }) => session.providerSiret));
  expect(sirets.size).toBe(120);
  expect([...sirets].every((siret) => siret.startsWith('000'))).toBe(true);
  expect(sirets.has(demonstrationProvider.siret)).toBe(true);
  const own = sessions.filter(({ session }) => session.providerSiret === demonstrationProvider.siret);
  expect(own.some(({ place }) => place?.communeCode === demonstrationProvider.commune)).toBe(true);
});

it('covers every department, most where most people live, and every state', () => {
  const byDepartment = Map.groupBy(sessions, ({ place }) => place?.departmentCode ?? 'remote');
  const codes = listDepartments().map(({ code }) => code);
  expect(codes.filter((code) => !byDepartment.has(code))).toEqual([]);
  const sizes = codes.map((code) => ({ code, count: byDepartment.get(code)?.length ?? 0 }));
  expect(sizes.toSorted((a, b) => b.count - a.count)[0]?.code).toBe('33');
  expect(new Set(sessions.map(({ session }) => session.recruitmentState))).toEqual(
    new Set(['OPEN', 'CLOSED', 'SUSPENDED', null]),
  );
});

it('begins between six months before and twelve after its day, permanent entries apart', () => {
  const dated = sessions.filter(({ action }) => action.entryMode === 'FIXED_DATES');
  const starts = dated.map(({ session }) => session.startDate ?? '').toSorted();
  expect(starts[0] && starts[0] >= '2026-05-01').toBe(true);
  expect(starts.at(-1) && (starts.at(-1) ?? '') <= '2027-11-10').toBe(true);
  expect(dated.length).toBeLessThan(sessions.length);
});
