import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineAssociation, migrate } from '@tresse/association';
import { importAssociation } from '@tresse/association/import';
import { createTestDatabase } from '@tresse/kit/testing';
import { association as restosDuCoeur } from '@tresse/restos-du-coeur';
import { association as secoursPopulaire } from '@tresse/secours-populaire';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ContractModule } from '../src/compose/index.ts';
import { makeFiles } from '../src/demo/association/generate.ts';
import { generateAssociation } from '../src/demo/association/index.ts';
import { ofTown } from '../src/demo/association/of-town.ts';
import { createGenericProfile } from '../src/demo/association/profiles/generic.ts';

const names = [
  'units',
  'centers',
  'teams',
  'missions',
  'volunteer_trainings',
  'collective_information',
  'people',
  'legal_bases',
  'referrals',
];
const today = '2026-11-23';
const sessions = ['16', '17', '33'].map((department) => ({
  id: `session-${department}`,
  department,
  startDate: '2027-01-04',
  endDate: '2027-03-05',
}));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tresse-demonstration-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The records of each file, in the order of the file, the first line left out. */
async function generate(slug: string, seed: number, to: string, scale?: number): Promise<Record<string, string[]>> {
  await generateAssociation({ slug, seed, today, folder: join(folder, to), sessions, ...(scale && { scale }) });
  const read = async (name: string) => (await readFile(join(folder, to, `${name}.csv`), 'utf8')).trim().split('\n');
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, (await read(name)).slice(1)])));
}

const countOf = (files: Record<string, string[]>) => names.map((name) => files[name]?.length);

test('writes the same bytes for the same seed, others for another one', async () => {
  const first = await generate('restos-du-coeur', 1, 'a');
  expect(await generate('restos-du-coeur', 1, 'b')).toEqual(first);
  expect(await generate('restos-du-coeur', 2, 'c')).not.toEqual(first);
});

test('multiplies people and referrals by the scale and leaves the rest as it is, with the same bytes for scale 1', async () => {
  const usual = await generate('restos-du-coeur', 1, 'usual');
  expect(await generate('restos-du-coeur', 1, 'one', 1)).toEqual(usual);
  const { people, referrals, legal_bases: _bases, ...rest } = await generate('restos-du-coeur', 1, 'three', 3);
  const { people: _, referrals: __, legal_bases: ___, ...usualRest } = usual;
  expect([people?.length, referrals?.length]).toEqual([6_000, 12_000]);
  expect(new Set(people?.map((line) => line.split(';')[0])).size).toBe(6_000);
  expect(rest).toEqual(usualRest);
});

test('spreads centers, people and referrals over the twelve departments in proportion to their people', async () => {
  const files = await generate('restos-du-coeur', 1, 'd');
  expect(countOf(files)).toEqual([14, 200, 2_000, 202, 32, 394, 2_000, 5_849, 4_000]);
  const departments = Map.groupBy(files['centers'] ?? [], (line) => line.slice(0, 2));
  expect(departments.size).toBe(12);
  expect(departments.get('33')?.length).toBeGreaterThan(45);
  expect(departments.get('23')?.length).toBeLessThan(8);
  expect(departments.get('33')?.[0]).toMatch(/^33-001;Centre de Bordeaux - .*;33063;/);
  expect(files['referrals']?.filter((line) => line.includes(';33-001;')).length).toBeGreaterThan(5);
});

test('refers people to sessions of their own department where there are some', async () => {
  const { referrals = [] } = await generate('restos-du-coeur', 1, 'near');
  const departments = ['16', '17', '33'];
  const held = referrals.map((line) => /;(\d\d)-\d{3};session-(\d\d);/.exec(line)?.slice(1) ?? []);
  expect(held.flat().length).toBeGreaterThan(1_000);
  expect(held.filter(([from = '', to]) => departments.includes(from) && from !== to)).toEqual([]);
});

test('lets people take part only in sessions that run by then', async () => {
  const running = { id: 'session-running', department: '33', startDate: '2026-01-01', endDate: '2026-12-31' };
  const own = join(folder, 'running');
  await generateAssociation({
    slug: restosDuCoeur.slug,
    seed: 1,
    today,
    folder: own,
    sessions: [...sessions, running],
  });
  const lines = (await readFile(join(own, 'referrals.csv'), 'utf8')).trim().split('\n');
  const inGironde = lines.filter((line) => line.includes(';33-'));
  const [entered, others] = [/;(Entrée|Abandon|Terminée)/i, /;(Brouillon|Envoyée)/i].map((words) =>
    inGironde.filter((line) => words.test(line)),
  );
  expect(entered?.length).toBeGreaterThan(100);
  expect(entered?.every((line) => line.includes(';session-running;'))).toBe(true);
  expect(others?.some((line) => line.includes(';session-running;'))).toBe(false);
});

test('gives telephones that are reserved for fiction, each once over both associations', async () => {
  const both = await Promise.all([restosDuCoeur, secoursPopulaire].map(({ slug }) => generate(slug, 1, slug)));
  const phones = both.flatMap(
    (files) => files['centers']?.map((line) => /;(05 36 49 \d\d \d\d);/.exec(line)?.[1]) ?? [],
  );
  expect(phones).not.toContain(undefined);
  expect(new Set(phones).size).toBe(320);
});

test.each([
  [restosDuCoeur, [14, 200, 2_000, 198, 33, 417, 2_000, 5_741, 4_000]],
  [secoursPopulaire, [59, 120, 1_200, 119, 57, 228, 1_000, 2_899, 2_000]],
])('is imported whole, with nothing refused', async (association, counts) => {
  const to = `import-${association.slug}`;
  await generate(association.slug, 7, to);
  const database = await createTestDatabase('association', migrate);
  try {
    const summaries = await importAssociation({ association, database: database.program, folder: join(folder, to) });
    expect(summaries.flatMap(({ rejections }) => rejections)).toEqual([]);
    expect(summaries.map(({ created }) => created)).toEqual(counts);
  } finally {
    await database.close();
  }
});

test('is made for an association without a profile, from its slug and the seed, of what it offers', () => {
  const make = (seed: number, slug: string, modules: ContractModule[] = ['PRESENCE']) => {
    const association = defineAssociation({ slug, name: 'Les Voisins', modules });
    const files = makeFiles(createGenericProfile(association, seed), { seed, today, sessions });
    return Object.fromEntries(files.map(([file, records]) => [file, [...records]]));
  };
  const first = make(1, 'les-voisins');
  expect(Object.keys(first)).toEqual(['units.csv', 'centers.csv']);
  expect(first['centers.csv']?.length).toBeGreaterThanOrEqual(12);
  expect(make(1, 'les-voisins')).toEqual(first);
  expect(make(2, 'les-voisins')).not.toEqual(first);
  expect(make(1, 'les-voisines')).not.toEqual(first);
  const all = Object.keys(make(1, 'les-voisins', ['PRESENCE', 'VOLUNTEERING', 'REFERRAL']));
  expect(all.toSorted()).toEqual(names.map((name) => `${name}.csv`).toSorted());
});

test.each([
  ['Bordeaux', 'de Bordeaux'],
  ['Angoulême', 'd’Angoulême'],
  ['Le Bouscat', 'du Bouscat'],
  ['Les Eyzies', 'des Eyzies'],
  ['La Rochelle', 'de La Rochelle'],
])('names a center of %s as people say it', (town, of) => {
  expect(ofTown(town)).toBe(of);
});

test('says which associations have a demonstration when another one is asked', async () => {
  await expect(generate('les-voisins', 1, 'none')).rejects.toThrow('restos-du-coeur, secours-populaire');
});
